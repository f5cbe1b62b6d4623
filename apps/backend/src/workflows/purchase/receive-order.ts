import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { purchaseLock } from "./purchase-lock"
import { deliverParcelsStep } from "./steps/deliver-parcels"
import { loadSentParcelsStep } from "./steps/load-sent-parcels"

export type ReceiveOrderInput = { purchase_id: string; order_id: string }

export const receiveOrderWorkflowId = "receive-order"

/**
 * The buyer says that one shop's order arrived. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409)
 * while some of it was not sent.
 */
export const receiveOrderWorkflow = createWorkflow(receiveOrderWorkflowId, (input: ReceiveOrderInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const parcels = loadSentParcelsStep(input)
  deliverParcelsStep(parcels)
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
