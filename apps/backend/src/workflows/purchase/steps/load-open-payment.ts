import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import { loadParts, openSplits } from "../load-parts"

export const loadOpenPaymentStepId = "load-open-payment"

/**
 * What of a purchase is to be paid, looked at under its lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) when every order of it was cancelled
 */
export const loadOpenPaymentStep = createStep(
  loadOpenPaymentStepId,
  async (purchase_id: string, { container }) => {
    const purchase = await loadParts(container, { id: purchase_id })
    const splits = openSplits(purchase)
    const is_paid = purchase.paid_at !== null
    if (!is_paid && (splits.length === 0 || !purchase.payment)) {
      throw conflict("ORDER_STATE", "The purchase was cancelled", { state: "cancelled" })
    }
    return new StepResponse({
      is_paid,
      payment_id: purchase.payment?.id ?? "",
      splits: splits.map(({ id, order_id, total }) => ({ id, order_id, total })),
      amount: splits.reduce((sum, { total }) => sum + total, 0),
    })
  },
)
