import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { refundPartWorkflow } from "../ledger/refund-part"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { returnRefundKey } from "./refund-key"
import { holdOrderStep } from "./steps/hold-order"
import { loadRefundStep } from "./steps/load-refund"
import { moveReturnStep } from "./steps/move-return"

export type RefundReturnInput = {
  return_id: string
  purchase_id: string
  /** An instant, ISO. */
  now: string
}

export const refundReturnWorkflowId = "refund-return"

/**
 * Gives back what was settled: promised in the ledger under the return's id, then the return is done. Safe to repeat: a
 * promise that stands is the answer. Throws Refused ORDER_STATE (409) while the order itself is not paid.
 */
export const refundReturnWorkflow = createWorkflow(refundReturnWorkflowId, (input: RefundReturnInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 15, ttl: 60 })
  const found = loadRefundStep(input)
  when("is-worth-something", { found }, ({ found }) => found.has_money).then(() => {
    refundPartWorkflow.runAsStep({
      input: transform({ found }, ({ found: { purchase_id, order_id, return_id, lines, account } }) => ({
        purchase_id,
        order_id,
        key: returnRefundKey(return_id),
        cause: "return" as const,
        lines,
        ...(account && { account }),
      })),
    })
  })
  when("is-settled", { found }, ({ found }) => found.is_due).then(() => {
    const event_id = moveReturnStep(found.move)
    holdOrderStep(transform({ found }, ({ found: { order_id, seller_id } }) => ({ order_id, seller_id })))
    recordEventsStep(
      transform({ found, event_id }, ({ found: { purchase_id, order_id }, event_id }) => [
        { purchase_id, order_id, kind: "return_refunded" as const, subject: event_id },
      ]),
    )
    emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(found)
})
