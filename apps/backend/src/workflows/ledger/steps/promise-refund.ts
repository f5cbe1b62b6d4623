import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refundableOf, refundShare, refundState, refundWhole } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { conflict, conflictAt, notFound } from "../../../refused"
import { loadParts } from "../../purchase/load-parts"
import type { RefundPartInput } from "../refund-part"
import { soldLines, type SoldLine } from "../sale-of-order"

function shareOf(line: SoldLine, lines: RefundPartInput["lines"]) {
  const wanted = lines?.find(({ line_id }) => line_id === line.line_id)
  if (!lines) return { line_id: line.line_id, ...refundWhole(line) }
  if (!wanted) return undefined
  const max = refundableOf(line)
  if (wanted.amount > max) {
    const error = { code: "REFUND_ABOVE_PAID", values: { max } } as const
    throw conflictAt(`lines.${line.line_id}`, error, `At most ${max} can be given back`)
  }
  return { line_id: line.line_id, ...refundShare(line, wanted.amount) }
}

export const promiseRefundStepId = "promise-refund"

/**
 * Promises a refund; the caller holds the purchase's lock. What is promised stands, so nothing may fail after it.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409), REFUND_ABOVE_PAID (409)
 */
export const promiseRefundStep = createStep(
  promiseRefundStepId,
  async (input: RefundPartInput, { container }) => {
    const { purchase_id, order_id, key, cause, reason, lines, account } = input
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const purchase = await loadParts(container, { id: purchase_id })
    const split = purchase.splits.find((part) => part.order_id === order_id)
    if (!split) throw notFound("ORDER_NOT_FOUND", "There is no such order")
    if (!split.captured_at)
      throw conflict("ORDER_STATE", "The order was not paid", { state: "awaiting_payment" })
    const [known] = await ledger.listBuyerRefunds({ key }, { take: 1 })
    if (known)
      return new StepResponse({
        id: known.id,
        is_paid: known.status === "paid",
        needs_account: known.amount > 0 && refundState({ ...known, is_refused: false }) === "needs_account",
      })
    const sold = await soldLines(container, order_id)
    const unknown = lines?.find(({ line_id }) => !sold.some((line) => line.line_id === line_id))
    if (unknown) throw notFound("ORDER_NOT_FOUND", `There is no line ${unknown.line_id} in the order`)
    const method = purchase.payment_method
    const account_number = account?.account_number ?? null
    const { id, amount, is_paid } = await ledger.promiseRefund({
      key,
      purchase_id,
      order_id,
      seller_id: split.seller_id,
      cause,
      reason: reason || null,
      method,
      bank: account?.bank ?? null,
      account_number,
      account_holder: account?.account_holder ?? null,
      lines: sold.flatMap((line) => shareOf(line, lines) ?? []),
    })
    const state = refundState({ status: "promised", method, account_number, is_refused: false })
    return new StepResponse({ id, is_paid, needs_account: state === "needs_account" && amount > 0 })
  },
)
