import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const markAnnouncedStepId = "mark-announced"

/** Everybody was told of these events; what was said is not unsaid. */
export const markAnnouncedStep = createStep(markAnnouncedStepId, async (ids: string[], { container }) => {
  const announced_at = new Date()
  await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .updatePurchaseEvents(ids.map((id) => ({ id, announced_at })))
  return new StepResponse(ids.length)
})
