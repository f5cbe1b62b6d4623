import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { confirmPaymentWorkflow } from "../purchase/confirm-payment"
import { purchaseLock } from "../purchase/purchase-lock"
import { loadTransferStep } from "./steps/load-transfer"
import { postTransferStep } from "./steps/post-transfer"

export type SettleTransferInput = { purchase_id: string; captured_by: string }

export const settleTransferWorkflowId = "settle-transfer"

/**
 * Does what follows from the money that came in for a purchase: it is paid once that is enough, a part is held, what
 * is too much or too late is promised back. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404).
 */
export const settleTransferWorkflow = createWorkflow(
  settleTransferWorkflowId,
  (input: SettleTransferInput) => {
    const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const transfer = loadTransferStep(input.purchase_id)
    when("is-paid", { transfer }, ({ transfer }) => transfer.is_paid).then(() => {
      confirmPaymentWorkflow.runAsStep({ input })
    })
    postTransferStep(input.purchase_id)
    releaseLockStep({ key })
    return new WorkflowResponse(input.purchase_id)
  },
)
