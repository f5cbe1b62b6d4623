import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Member, MemberRight } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { orderedRights } from "../member-rights"

type Input = { member: Member; rights: MemberRight[] }

export const updateMemberRightsStepId = "update-member-rights"

/** Sets what a member may do. */
export const updateMemberRightsStep = createStep(
  updateMemberRightsStepId,
  async ({ member, rights }: Input, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE)
    await service.updateSellerMembers({ id: member.id, rights: orderedRights(rights) })
    return new StepResponse(member.id, { id: member.id, rights: member.rights })
  },
  async (before, { container }) => {
    if (before) await container.resolve<SellerService>(SELLER_MODULE).updateSellerMembers(before)
  },
)
