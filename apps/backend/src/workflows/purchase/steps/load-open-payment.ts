import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import { loadParts, openSplits } from "../load-parts"

type Input = { purchase_id: string; order_ids?: string[] }

export const loadOpenPaymentStepId = "load-open-payment"

/**
 * What of a purchase is to be paid, looked at under its lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) when every order of it was cancelled
 */
export const loadOpenPaymentStep = createStep(
  loadOpenPaymentStepId,
  async ({ purchase_id, order_ids }: Input, { container }) => {
    const purchase = await loadParts(container, { id: purchase_id })
    const standing = openSplits(purchase)
    if (!purchase.paid_at && (standing.length === 0 || !purchase.payment)) {
      throw conflict("ORDER_STATE", "The purchase was cancelled", { state: "cancelled" })
    }
    const unpaid = purchase.paid_at ? [] : standing.filter(({ captured_at }) => !captured_at)
    const splits = unpaid.filter(({ order_id }) => !order_ids || order_ids.includes(order_id))
    const isAll = unpaid.length === splits.length
    const paid = [...purchase.splits.filter(({ captured_at }) => captured_at), ...splits]
    return new StepResponse({
      payment_id: purchase.payment?.id ?? "",
      is_cash: purchase.payment_method === "cod",
      splits: splits.map(({ id, order_id, total }) => ({ id, order_id, total })),
      amount: splits.reduce((sum, { total }) => sum + total, 0),
      /** Whether nothing is unpaid after these. */
      is_all: isAll,
      /** Whether there is anything to write down. */
      is_news: splits.length > 0 || (isAll && !purchase.paid_at),
      /** All that are paid with these. */
      paid_order_ids: paid.map(({ order_id }) => order_id),
    })
  },
)
