import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export const markInvitationAcceptedStepId = "mark-invitation-accepted"

/** Uses an invitation up. */
export const markInvitationAcceptedStep = createStep(
  markInvitationAcceptedStepId,
  async (id: string, { container }) => {
    await container
      .resolve<SellerService>(SELLER_MODULE)
      .updateMemberInvitations({ id, accepted_at: new Date() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<SellerService>(SELLER_MODULE).updateMemberInvitations({ id, accepted_at: null })
  },
)
