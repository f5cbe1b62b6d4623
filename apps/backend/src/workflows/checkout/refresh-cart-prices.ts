import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refreshLinePricesWorkflow } from "./refresh-line-prices"
import { findOrderOfCartStep } from "./steps/find-order-of-cart"
import { loadCartStep } from "./steps/load-cart"

export type RefreshCartPricesInput = { cart_id: string }

export const refreshCartPricesWorkflowId = "refresh-cart-prices"

/**
 * Gives a cart today's prices; one of which an order was made stays as it is. Runs before `place-order` and apart from
 * it, so that the new prices stay for the buyer to see when the order is refused for them.
 */
export const refreshCartPricesWorkflow = createWorkflow(
  refreshCartPricesWorkflowId,
  (input: RefreshCartPricesInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const existing = findOrderOfCartStep(input.cart_id)
    when("no-order-yet", { existing }, ({ existing }) => existing.order_id === null).then(() => {
      const cart = loadCartStep(input.cart_id)
      refreshLinePricesWorkflow.runAsStep({ input: cart })
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
