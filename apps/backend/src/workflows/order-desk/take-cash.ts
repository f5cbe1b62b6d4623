import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { confirmPaymentWorkflow } from "../purchase/confirm-payment"
import { purchaseLock } from "../purchase/purchase-lock"
import { validateCashStep } from "./steps/validate-cash"

export type TakeCashInput = { purchase_id: string; order_id: string; member_id: string }

export const takeCashWorkflowId = "take-cash"

/**
 * A shop took the buyer's money for its own order at the door. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404),
 * ORDER_STATE (409) for an order that is paid otherwise, waits for the shop's answer or was cancelled.
 */
export const takeCashWorkflow = createWorkflow(takeCashWorkflowId, (input: TakeCashInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const order_ids = validateCashStep(input)
  confirmPaymentWorkflow.runAsStep({
    input: transform({ input, order_ids }, ({ input: { purchase_id, member_id }, order_ids }) => ({
      purchase_id,
      captured_by: member_id,
      order_ids,
    })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
