import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { loadRefundStep } from "./steps/load-refund"
import { moveReturnStep } from "./steps/move-return"

export type RefundReturnInput = {
  return_id: string
  purchase_id: string
  /** An instant, ISO. */
  now: string
}

export const refundReturnWorkflowId = "refund-return"

/** Gives back what was settled, once whoever gives it back knows the return by its id. Safe to repeat. */
export const refundReturnWorkflow = createWorkflow(refundReturnWorkflowId, (input: RefundReturnInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 15, ttl: 60 })
  const found = loadRefundStep(input)
  when("is-settled", { found }, ({ found }) => found.is_due).then(() => {
    const event_id = moveReturnStep(found.move)
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
