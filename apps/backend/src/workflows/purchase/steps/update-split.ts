import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type SplitUpdate = {
  id: string
  captured_total?: number
  refunded_total?: number
  cancelled_at?: Date | null
  cancelled_by?: "buyer" | "office" | "expiry" | null
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
      cancelled_at: before.cancelled_at,
      cancelled_by: before.cancelled_by,
      cancel_reason: before.cancel_reason,
    })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePaymentSplits(before)
  },
)
