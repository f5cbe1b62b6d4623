import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import type { RefundCause } from "@sebiduk/domain"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { bookRefundStep } from "./steps/book-refund"
import { promiseRefundStep } from "./steps/promise-refund"

/** Where a refund goes that was not paid by card. */
export type RefundAccount = { bank: string; account_number: string; account_holder: string }

export type RefundPartInput = {
  purchase_id: string
  order_id: string
  /** What it is for, such as `return:<id>`; the same once more gives nothing twice. */
  key: string
  cause: RefundCause
  reason?: string
  /** Whole rupiah of each line, as the buyer paid them; all that is left of the order when left out. */
  lines?: { line_id: string; amount: number }[]
  account?: RefundAccount
}

export const refundPartWorkflowId = "refund-part"

/**
 * Gives a buyer back money of one shop's order: promised first, taken from shop, office and marketplace in the same
 * share, then paid the way it came in. A card is paid at once, or later by `pay-refunds` while the provider is away;
 * anything else waits for a bank file. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) when it
 * was not paid, REFUND_ABOVE_PAID (409).
 */
export const refundPartWorkflow = createWorkflow(refundPartWorkflowId, (input: RefundPartInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const refund = promiseRefundStep(input)
  when("is-to-be-paid", { refund }, ({ refund }) => !refund.is_paid).then(() => {
    bookRefundStep(refund.id)
  })
  when("is-sent-by-a-bank", { refund }, ({ refund }) => refund.needs_account).then(() => {
    recordEventsStep(
      transform({ input, refund }, ({ input: { purchase_id, order_id }, refund }) => [
        { purchase_id, order_id, kind: "refund_account" as const, subject: refund.id },
      ]),
    )
    emitEventStep({
      eventName: EVENTS.purchaseChanged,
      data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
    })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(transform({ refund }, ({ refund }) => ({ refund_id: refund.id })))
})
