import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows"
import type { StoreSetDeliveryInput } from "@sebiduk/contracts"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { chooseDeliveryStep } from "./steps/choose-delivery"
import { loadCartStep } from "./steps/load-cart"

export type SetCartDeliveryInput = StoreSetDeliveryInput & { cart_id: string }

export const setCartDeliveryWorkflowId = "set-cart-delivery"

/**
 * Sets one delivery service per seller. Core's own shipping-method workflow is not used: it keeps one method per
 * shipping profile and would give every seller the price of the first.
 */
export const setCartDeliveryWorkflow = createWorkflow(
  setCartDeliveryWorkflowId,
  (input: SetCartDeliveryInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const cart = loadCartStep(input.cart_id)
    const chosen = chooseDeliveryStep({ cart, choices: input.choices })
    const previous = transform({ cart }, ({ cart }) => ({
      shipping_method_ids: cart.shipping_methods.map(({ id }) => id),
    }))
    removeShippingMethodFromCartStep(previous)
    addShippingMethodToCartStep(chosen)
    refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
