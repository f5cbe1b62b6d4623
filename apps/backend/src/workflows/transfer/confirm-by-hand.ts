import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { todayInWib } from "@sebiduk/domain"
import { confirmPaymentWorkflow } from "../purchase/confirm-payment"
import { purchaseLock } from "../purchase/purchase-lock"
import type { Actor } from "../staff/audit"
import { exactReceipt } from "./receipt-line"
import { receiveMoneyWorkflow } from "./receive-money"
import { loadTransferStep } from "./steps/load-transfer"

export type ConfirmByHandInput = { purchase_id: string; actor: Actor }

export const confirmByHandWorkflowId = "confirm-by-hand"

/**
 * The office says that a purchase is paid: of a transfer, just what was missing came in. Safe to repeat. Throws Refused
 * ORDER_NOT_FOUND (404), ORDER_STATE (409) when nothing of it stands.
 */
export const confirmByHandWorkflow = createWorkflow(confirmByHandWorkflowId, (input: ConfirmByHandInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const transfer = loadTransferStep(input.purchase_id)
  when("money-is-missing", { transfer }, ({ transfer }) => transfer.missing > 0).then(() => {
    receiveMoneyWorkflow.runAsStep({
      input: transform({ input, transfer }, ({ input: { purchase_id, actor }, transfer }) => ({
        line: exactReceipt(purchase_id, transfer, todayInWib(new Date())),
        purchase_id,
        missing_idr: transfer.missing,
        actor,
      })),
    })
  })
  confirmPaymentWorkflow.runAsStep({
    input: transform({ input }, ({ input: { purchase_id, actor } }) => ({
      purchase_id,
      captured_by: actor.id,
    })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.purchase_id)
})
