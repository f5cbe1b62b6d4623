import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

type Input = { purchase_id: string; splits: { id: string; total: number }[] }

export const markPaidStepId = "mark-paid"

/** Each standing part of a purchase got its money. */
export const markPaidStep = createStep(
  markPaidStepId,
  async ({ purchase_id, splits }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    await purchases.updatePurchases({ id: purchase_id, paid_at: new Date() })
    await purchases.updatePaymentSplits(splits.map(({ id, total }) => ({ id, captured_total: total })))
    return new StepResponse(purchase_id, { purchase_id, ids: splits.map(({ id }) => id) })
  },
  async (marked, { container }) => {
    if (!marked) return
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    await purchases.updatePaymentSplits(marked.ids.map((id) => ({ id, captured_total: 0 })))
    await purchases.updatePurchases({ id: marked.purchase_id, paid_at: null })
  },
)
