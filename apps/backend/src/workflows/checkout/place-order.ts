import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { orderCartWorkflow } from "./order-cart"
import { findOrderOfCartStep } from "./steps/find-order-of-cart"

export type PlaceOrderInput = {
  cart_id: string
  /** Whole rupiah. */
  expected_total_idr: number
}

export const placeOrderWorkflowId = "place-order"

/**
 * Makes the order of a cart. Safe to repeat: under the cart's lock, an order already made of the cart is the answer.
 * Throws Refused when the cart cannot be ordered as it stands.
 */
export const placeOrderWorkflow = createWorkflow(placeOrderWorkflowId, (input: PlaceOrderInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  const existing = findOrderOfCartStep(input.cart_id)
  const placed = when("no-order-yet", { existing }, ({ existing }) => existing.order_id === null).then(() =>
    orderCartWorkflow.runAsStep({ input }),
  )
  const order_id = transform(
    { existing, placed },
    ({ existing, placed }) => existing.order_id ?? placed?.order_id ?? "",
  )
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse({ order_id })
})
