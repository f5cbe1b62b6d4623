import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CANCELLERS } from "@sebiduk/contracts"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type SplitUpdate = {
  id: string
  accepted_at?: Date | null
  ship_by?: string | null
  cancelled_at?: Date | null
  cancelled_by?: (typeof CANCELLERS)[number] | null
  cancel_reason?: string | null
}

export const updateSplitStepId = "update-split"

/** Changes columns of one part; the caller holds the purchase's lock. */
export const updateSplitStep = createStep(
  updateSplitStepId,
  async (update: SplitUpdate, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const before = await purchases.retrievePaymentSplit(update.id)
    await purchases.updatePaymentSplits(update)
    return new StepResponse(update.id, {
      id: before.id,
      accepted_at: before.accepted_at,
      ship_by: before.ship_by,
      cancelled_at: before.cancelled_at,
      cancelled_by: before.cancelled_by,
      cancel_reason: before.cancel_reason,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePaymentSplits(before)
  },
)
