import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateLineItemInCartWorkflow,
  updateLineItemsStep,
} from "@medusajs/medusa/core-flows"
import { newPrice, piecesOf } from "./cart-rules"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { findCartLineStep } from "./steps/find-cart-line"
import { loadCartStep } from "./steps/load-cart"
import { loadVariantForSaleStep } from "./steps/load-variant-for-sale"
import { validateQuantityStep } from "./steps/validate-quantity"

export type ChangeCartLineInput = {
  cart_id: string
  line_id: string
  /** 0 removes the line. */
  quantity: number
}

export const changeCartLineWorkflowId = "change-cart-line"

/** Sets the quantity of a line or removes it; the chosen delivery is dropped, as its parcel changed. */
export const changeCartLineWorkflow = createWorkflow(
  changeCartLineWorkflowId,
  (input: ChangeCartLineInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const cart = loadCartStep(input.cart_id)
    const line = findCartLineStep({ cart, line_id: input.line_id })
    when("quantity-stays-positive", { input }, ({ input }) => input.quantity > 0).then(() => {
      const variant = loadVariantForSaleStep({
        variant_id: line.variant_id,
        sales_channel_id: cart.sales_channel_id,
      })
      const wanted = transform({ input, cart, line, variant }, ({ input, cart, line, variant }) => ({
        quantity: piecesOf(line.variant_id, cart.items) - line.quantity + input.quantity,
        available: variant.available,
        lines: cart.items.length,
      }))
      validateQuantityStep(wanted)
    })
    const chosenDelivery = transform({ cart }, ({ cart }) => ({
      shipping_method_ids: cart.shipping_methods.map(({ id }) => id),
    }))
    removeShippingMethodFromCartStep(chosenDelivery)
    updateLineItemInCartWorkflow.runAsStep({
      input: { cart_id: input.cart_id, item_id: line.id, update: { quantity: input.quantity } },
    })
    // Core gives an edited line today's price; one that changed stays unaccepted, so that its notice is not lost.
    const unaccepted = transform({ cart, input }, ({ cart, input }) =>
      cart.items
        .filter((item) => item.id === input.line_id && input.quantity > 0 && newPrice(item, cart) !== null)
        .map(({ id, unit_price }) => ({ selector: { id }, data: { unit_price } })),
    )
    updateLineItemsStep({ id: input.cart_id, items: unaccepted })
    refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
