import { createHash, randomBytes } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerInviteMemberInput } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { conflict } from "../../../refused"
import { orderedRights } from "../member-rights"

const VALID_MS = 7 * 86_400_000

type Input = { seller_id: string; member: SellerInviteMemberInput }

/** What is kept of a token: SHA-256, so that whoever reads the database cannot use it. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex")

export const createInvitationStepId = "create-invitation"

/**
 * Invites an address into a shop for seven days, in place of an invitation it has already.
 * @returns the token, told this once
 */
export const createInvitationStep = createStep(
  createInvitationStepId,
  async ({ seller_id, member }: Input, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE)
    const email = member.email.toLowerCase()
    const members = await service.listSellerMembers({ seller_id }, { select: ["email"], take: null })
    if (members.some((known) => known.email.toLowerCase() === email)) {
      throw conflict("MEMBER_EXISTS", "This person is in the shop already")
    }
    const older = await service.listMemberInvitations(
      { seller_id, email, accepted_at: null },
      { select: ["id"] },
    )
    const replaced = older.map(({ id }) => id)
    await service.softDeleteMemberInvitations(replaced)
    const token = randomBytes(32).toString("base64url")
    const { id } = await service.createMemberInvitations({
      seller_id,
      email,
      name: member.name,
      rights: orderedRights(member.rights),
      token_digest: digestOf(token),
      expires_at: new Date(Date.now() + VALID_MS),
      accepted_at: null,
    })
    return new StepResponse({ id, token }, { id, replaced })
  },
  async (made, { container }) => {
    if (!made) return
    const service = container.resolve<SellerService>(SELLER_MODULE)
    await service.deleteMemberInvitations(made.id)
    await service.restoreMemberInvitations(made.replaced)
  },
)
