import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { notFound } from "../../../refused"

type Input = { seller_id: string; invitation_id: string }

export const revokeInvitationStepId = "revoke-invitation"

/** Takes back an invitation that nobody took up yet. */
export const revokeInvitationStep = createStep(
  revokeInvitationStepId,
  async ({ seller_id, invitation_id }: Input, { container }) => {
    const service = container.resolve<SellerService>(SELLER_MODULE)
    const [invitation] = await service.listMemberInvitations(
      { id: invitation_id, seller_id, accepted_at: null },
      { select: ["id", "email"], take: 1 },
    )
    if (!invitation) throw notFound("INVITATION_NOT_FOUND", "There is nothing here")
    await service.softDeleteMemberInvitations([invitation.id])
    return new StepResponse({ email: invitation.email }, invitation.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).restoreMemberInvitations([id])
  },
)
