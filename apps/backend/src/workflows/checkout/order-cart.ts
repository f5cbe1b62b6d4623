import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { PlaceOrderInput } from "./place-order"
import { findPaymentCollectionStep } from "./steps/find-payment-collection"
import { loadCartStep } from "./steps/load-cart"
import { validateOrderStep } from "./steps/validate-order"

/** Provider id as Medusa composes it: `pp_<identifier>_<id in medusa-config>`. */
const TRANSFER_PROVIDER = "pp_transfer_transfer"

export const orderCartWorkflowId = "order-cart"

/** Checks a cart a last time, opens its bank transfer and makes the order; runs inside `place-order`, under its lock. */
export const orderCartWorkflow = createWorkflow(orderCartWorkflowId, (input: PlaceOrderInput) => {
  const wanted = loadCartStep(input.cart_id)
  // Whoever wants the same goods waits here, so that the check below still holds when core reserves them.
  const goods = transform({ wanted }, ({ wanted }) => ({
    key: [...new Set(wanted.items.map(({ variant_id }) => variant_id))].sort(),
    ownerId: wanted.id,
    timeout: 30,
    ttl: 60,
    executeOnSubWorkflow: true,
  }))
  acquireLockStep(goods)
  const cart = loadCartStep(input.cart_id).config({ name: "load-cart-under-lock" })
  validateOrderStep({ cart, expected_total_idr: input.expected_total_idr })
  when("no-payment-collection-yet", { cart }, ({ cart }) => !cart.payment_collection).then(() =>
    createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  when("has-payment-collection", { cart }, ({ cart }) => Boolean(cart.payment_collection)).then(() =>
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  const payment_collection_id = findPaymentCollectionStep(input.cart_id)
  createPaymentSessionsWorkflow.runAsStep({
    input: { payment_collection_id, provider_id: TRANSFER_PROVIDER },
  })
  const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } })
  releaseLockStep(goods)
  return new WorkflowResponse(transform({ order }, ({ order }) => ({ order_id: order.id })))
})
