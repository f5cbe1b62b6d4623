import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { purchaseLock } from "../purchase/purchase-lock"
import { validateUnpackingStep } from "./steps/validate-unpacking"

export type UnpackParcelInput = {
  purchase_id: string
  order_id: string
  parcel_id: string
  member_id: string
}

export const unpackParcelWorkflowId = "unpack-parcel"

/**
 * Opens a parcel that was not sent: its goods are kept for the order again. Safe to repeat. Throws Refused
 * ORDER_NOT_FOUND and PARCEL_NOT_FOUND (404), ORDER_STATE (409) once it is on its way.
 */
export const unpackParcelWorkflow = createWorkflow(unpackParcelWorkflowId, (input: UnpackParcelInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = validateUnpackingStep(input)
  when("not-opened-yet", { found }, ({ found }) => !found.is_open).then(() => {
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        fulfillment_id: input.parcel_id,
        canceled_by: input.member_id,
      })),
    })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
