import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { MemberRight } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { conflict, notFound } from "../../../refused"
import { digestOf } from "./create-invitation"
import type { Login } from "./find-login"

type Input = { login: Login; token: string }

const Row = z.object({
  id: z.string(),
  name: z.string(),
  rights: z.array(MemberRight),
  seller: z.object({ id: z.string(), name: z.string(), status: z.string() }),
})

export const findInvitationStepId = "find-invitation"

/** The invitation of a token for this login; a used or expired one, and one for somebody else, are unknown. */
export const findInvitationStep = createStep(
  findInvitationStepId,
  async ({ login, token }: Input, { container }) => {
    if (login.member) throw conflict("ALREADY_MEMBER", "This login has a shop already")
    const [found] = await container.resolve<SellerService>(SELLER_MODULE).listMemberInvitations(
      {
        token_digest: digestOf(token),
        email: login.email.toLowerCase(),
        accepted_at: null,
        expires_at: { $gt: new Date() },
      },
      { relations: ["seller"], take: 1 },
    )
    const row = Row.safeParse(found).data
    if (!row || row.seller.status === "closed") {
      throw notFound("INVITATION_NOT_FOUND", "There is no such invitation")
    }
    const { seller, ...invitation } = row
    return new StepResponse({ ...invitation, seller_id: seller.id, seller_name: seller.name })
  },
)
