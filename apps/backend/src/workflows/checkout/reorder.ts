import type { ReorderNotice } from "@sebiduk/contracts"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows"
import { memberCartLock } from "./cart-owner"
import { openCartWorkflow, type OpenCartInput } from "./open-cart"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { planOfReorder } from "./reorder-plan"
import { loadCartStep } from "./steps/load-cart"
import { loadGoodsForSaleStep } from "./steps/load-goods-for-sale"
import { loadOrderedGoodsStep } from "./steps/load-ordered-goods"

export type ReorderInput = OpenCartInput & {
  purchase_id: string
  /** One shop's order; null for the whole purchase. */
  order_id: string | null
  /** null when there is none: then one is opened, or a member's taken. */
  cart_id: string | null
}

export const reorderWorkflowId = "reorder"

/**
 * Puts the goods of a purchase into a cart, as far as they can be bought today. The cart then holds at least as many
 * pieces as were ordered: what is there already counts. So a second press adds nothing, and nothing has to be
 * remembered to know that it was one. Throws Refused ORDER_NOT_FOUND, CART_NOT_FOUND (404), CART_COMPLETED (409).
 * @returns the cart, and what of the goods did not come along or costs another price
 */
export const reorderWorkflow = createWorkflow(reorderWorkflowId, (input: ReorderInput) => {
  const ordered = loadOrderedGoodsStep(
    transform({ input }, ({ input: { purchase_id, order_id } }) => ({ purchase_id, order_id })),
  )
  // Inside another workflow, opening a cart takes no lock of its own.
  const member = transform({ input }, ({ input }) =>
    input.member && input.cart_id === null ? [memberCartLock(input.member.customer_id)] : [],
  )
  acquireLockStep({ key: member, timeout: 10, ttl: 60 })
  const opened = when("has-no-cart", { input }, ({ input }) => input.cart_id === null).then(() =>
    openCartWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        sales_channel_id: input.sales_channel_id,
        member: input.member,
      })),
    }),
  )
  const cart_id = transform({ input, opened }, ({ input, opened }) => input.cart_id ?? opened ?? "")
  acquireLockStep({ key: cart_id, timeout: 10, ttl: 60 }).config({ name: "acquire-lock-of-cart" })
  const cart = loadCartStep(cart_id)
  const goods = loadGoodsForSaleStep({ ordered, cart })
  const plan = transform({ ordered, cart, goods }, planOfReorder)
  when("brings-goods", { plan }, ({ plan }) => plan.items.length > 0).then(() => {
    // Its price was for another parcel.
    removeShippingMethodFromCartStep(
      transform({ cart }, ({ cart }) => ({ shipping_method_ids: cart.shipping_methods.map(({ id }) => id) })),
    )
    addToCartWorkflow.runAsStep({
      input: transform({ cart_id, plan }, ({ cart_id, plan }) => ({ cart_id, items: plan.items })),
    })
    refreshDiscountsWorkflow.runAsStep({ input: transform({ cart_id }, ({ cart_id }) => ({ cart_id })) })
  })
  releaseLockStep({ key: cart_id }).config({ name: "release-lock-of-cart" })
  releaseLockStep({ key: member })
  return new WorkflowResponse(
    transform({ cart_id, plan }, ({ cart_id, plan }): { cart_id: string; notices: ReorderNotice[] } => ({
      cart_id,
      notices: plan.notices,
    })),
  )
})
