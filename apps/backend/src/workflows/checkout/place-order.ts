import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { findOrderOfCartStep } from "./steps/find-order-of-cart"
import { findPaymentCollectionStep } from "./steps/find-payment-collection"
import { loadCartStep } from "./steps/load-cart"
import { validateOrderStep } from "./steps/validate-order"

/** Provider id as Medusa composes it: `pp_<identifier>_<id in medusa-config>`. */
const TRANSFER_PROVIDER = "pp_transfer_transfer"

export type PlaceOrderInput = {
  cart_id: string
  /** Whole rupiah. */
  expected_total_idr: number
}

export const placeOrderWorkflowId = "place-order"

/**
 * Makes the order of a cart, paid by bank transfer. Safe to repeat: under the cart's lock, an order already made of
 * the cart is the answer. Throws Refused when the cart cannot be ordered as it stands.
 */
export const placeOrderWorkflow = createWorkflow(placeOrderWorkflowId, (input: PlaceOrderInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  const existing = findOrderOfCartStep(input.cart_id)
  const placed = when("no-order-yet", { existing }, ({ existing }) => existing.order_id === null).then(() => {
    const cart = loadCartStep(input.cart_id)
    validateOrderStep({ cart, expected_total_idr: input.expected_total_idr })
    when("no-payment-collection-yet", { cart }, ({ cart }) => !cart.payment_collection).then(() => {
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    })
    when("has-payment-collection", { cart }, ({ cart }) => Boolean(cart.payment_collection)).then(() => {
      refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    })
    const payment_collection_id = findPaymentCollectionStep(input.cart_id)
    createPaymentSessionsWorkflow.runAsStep({
      input: { payment_collection_id, provider_id: TRANSFER_PROVIDER },
    })
    return completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
  })
  const order_id = transform({ existing, placed }, ({ existing, placed }) => existing.order_id ?? placed?.id ?? "")
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse({ order_id })
})
