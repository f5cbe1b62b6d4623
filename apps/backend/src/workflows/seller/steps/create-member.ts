import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberRight } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

type Input = { seller_id: string; name: string; email: string; phone: string | null; rights: MemberRight[] }

export const createMemberStepId = "create-member"

/** Gives somebody a place in a shop. */
export const createMemberStep = createStep(
  createMemberStepId,
  async (input: Input, { container }) => {
    const member = await container.resolve<SellerService>(SELLER_MODULE).createSellerMembers(input)
    return new StepResponse(member.id, member.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).deleteSellerMembers(id)
  },
)
