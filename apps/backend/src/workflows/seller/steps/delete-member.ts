import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"

export const deleteMemberStepId = "delete-member"

/** Takes somebody out of a shop; the row stays for the trail. */
export const deleteMemberStep = createStep(
  deleteMemberStepId,
  async (id: string, { container }) => {
    await container.resolve<SellerService>(SELLER_MODULE).softDeleteSellerMembers([id])
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<SellerService>(SELLER_MODULE).restoreSellerMembers([id])
  },
)
