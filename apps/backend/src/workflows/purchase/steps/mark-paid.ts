import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type Input = {
  purchase_id: string
  splits: { id: string; total: number }[]
  /** Whether the purchase is paid with them. */
  is_all: boolean
}

export const markPaidStepId = "mark-paid"

/** Parts of a purchase got their money; with the first of it the shops may go to work. */
export const markPaidStep = createStep(
  markPaidStepId,
  async ({ purchase_id, splits, is_all }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const now = new Date()
    const { released_at, paid_at } = await purchases.retrievePurchase(purchase_id)
    await purchases.updatePurchases({
      id: purchase_id,
      released_at: released_at ?? now,
      ...(is_all && { paid_at: now }),
    })
    await purchases.updatePaymentSplits(
      splits.map(({ id, total }) => ({ id, captured_total: total, captured_at: now })),
    )
    return new StepResponse(purchase_id, {
      purchase: { id: purchase_id, released_at, paid_at },
      ids: splits.map(({ id }) => id),
    })
  },
  async (before, { container }) => {
    if (!before) return
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    await purchases.updatePaymentSplits(
      before.ids.map((id) => ({ id, captured_total: 0, captured_at: null })),
    )
    await purchases.updatePurchases(before.purchase)
  },
)
