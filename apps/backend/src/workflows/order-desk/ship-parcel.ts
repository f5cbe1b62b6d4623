import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderShipmentWorkflow,
  releaseLockStep,
  updateFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SellerShipParcelInput } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { validateShippingStep } from "./steps/validate-shipping"

export type ShipParcelInput = SellerShipParcelInput & {
  purchase_id: string
  order_id: string
  parcel_id: string
  member_id: string
}

export const shipParcelWorkflowId = "ship-parcel"

/**
 * Hands a packed parcel to a courier, as the office does. Safe to repeat: the first waybill stays. Throws Refused
 * ORDER_NOT_FOUND and PARCEL_NOT_FOUND (404), CHOICE_INVALID and FIELD_REQUIRED (400), ORDER_STATE (409).
 */
export const shipParcelWorkflow = createWorkflow(shipParcelWorkflowId, (input: ShipParcelInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = validateShippingStep(input)
  when("not-sent-yet", { found }, ({ found }) => !found.is_sent).then(() => {
    // Before it is sent, so that whoever hears of the sending finds who carries it.
    updateFulfillmentWorkflow.runAsStep({
      input: transform({ input, found }, ({ input, found }) => ({
        id: input.parcel_id,
        metadata: { ...found.metadata, courier: input.courier },
      })),
    })
    createOrderShipmentWorkflow.runAsStep({
      input: transform({ input, found }, ({ input, found }) => ({
        order_id: input.order_id,
        fulfillment_id: input.parcel_id,
        created_by: input.member_id,
        items: found.items,
        labels: found.labels,
      })),
    })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
