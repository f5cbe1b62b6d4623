import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { cancelOrderOfPurchaseWorkflow } from "../purchase/cancel-order"
import { purchaseLock } from "../purchase/purchase-lock"
import { recallParcelsStep } from "./steps/recall-parcels"
import { validateRejectionStep } from "./steps/validate-rejection"

export type RejectOrderInput = { purchase_id: string; order_id: string; member_id: string; reason: string }

export const rejectOrderWorkflowId = "reject-order"

/**
 * A shop refuses an order before anything of it is packed; one that is paid at the door also when its buyer did not
 * take it there. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409).
 */
export const rejectOrderWorkflow = createWorkflow(rejectOrderWorkflowId, (input: RejectOrderInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const parcels = validateRejectionStep(input)
  recallParcelsStep(
    transform({ input, parcels }, ({ input: { order_id, member_id }, parcels }) => ({
      order_id,
      member_id,
      parcels,
    })),
  )
  cancelOrderOfPurchaseWorkflow.runAsStep({
    input: transform({ input }, ({ input: { purchase_id, order_id, reason } }) => ({
      purchase_id,
      order_id,
      reason,
      by: "seller" as const,
    })),
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
