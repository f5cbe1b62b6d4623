import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows"
import { piecesOf } from "./cart-rules"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { loadCartStep } from "./steps/load-cart"
import { loadVariantForSaleStep } from "./steps/load-variant-for-sale"
import { validateQuantityStep } from "./steps/validate-quantity"

export type AddLineToCartInput = { cart_id: string; variant_id: string; quantity: number }

export const addLineToCartWorkflowId = "add-line-to-cart"

/**
 * Puts pieces of a variant into a cart, on top of those already there. The chosen delivery is dropped, because its
 * price was for another parcel.
 */
export const addLineToCartWorkflow = createWorkflow(addLineToCartWorkflowId, (input: AddLineToCartInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
  const cart = loadCartStep(input.cart_id)
  const variant = loadVariantForSaleStep({
    variant_id: input.variant_id,
    sales_channel_id: cart.sales_channel_id,
  })
  const wanted = transform({ input, cart, variant }, ({ input, cart, variant }) => {
    const inCart = piecesOf(input.variant_id, cart.items)
    return {
      quantity: inCart + input.quantity,
      available: variant.available,
      lines: cart.items.length + (inCart > 0 ? 0 : 1),
    }
  })
  validateQuantityStep(wanted)
  const chosenDelivery = transform({ cart }, ({ cart }) => ({
    shipping_method_ids: cart.shipping_methods.map(({ id }) => id),
  }))
  removeShippingMethodFromCartStep(chosenDelivery)
  const line = transform({ input, variant }, ({ input, variant }) => ({
    cart_id: input.cart_id,
    items: [{ variant_id: input.variant_id, quantity: input.quantity, metadata: variant.line_facts }],
  }))
  addToCartWorkflow.runAsStep({ input: line })
  refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(input.cart_id)
})
