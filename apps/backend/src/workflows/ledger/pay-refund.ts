import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { purchaseLock } from "../purchase/purchase-lock"
import { bookRefundStep } from "./steps/book-refund"

export type PayRefundInput = { refund_id: string; purchase_id: string }

export const payRefundWorkflowId = "pay-refund"

/** Sends one promised refund the way the money came in. Safe to repeat. */
export const payRefundWorkflow = createWorkflow(payRefundWorkflowId, (input: PayRefundInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const is_booked = bookRefundStep(input.refund_id)
  releaseLockStep({ key })
  return new WorkflowResponse(is_booked)
})
