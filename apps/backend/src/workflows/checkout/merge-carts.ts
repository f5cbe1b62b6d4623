import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addToCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { addressBrought, couponsBrought, linesBrought, noticesOf, planOf } from "./join-plan"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { closeJoinedCartStep } from "./steps/close-joined-cart"
import { loadCartStep } from "./steps/load-cart"

export type MergeCartsInput = {
  /** The guest's, which is used up. */
  from: string
  into: string
  customer_id: string
}

export const mergeCartsWorkflowId = "merge-carts"

/**
 * Puts what is in a guest's cart into the member's; runs inside `join-cart`, under its lock. An address the guest gave
 * is the newer one and comes along. The chosen delivery is dropped when the parcel or the place is another.
 * @returns what did not come along
 */
export const mergeCartsWorkflow = createWorkflow(mergeCartsWorkflowId, (input: MergeCartsInput) => {
  acquireLockStep({ key: input.into, timeout: 10, ttl: 60, executeOnSubWorkflow: true })
  const guests = loadCartStep(input.from)
  const own = loadCartStep(input.into).config({ name: "load-cart-of-member" })
  const join = transform({ guests, own }, ({ guests, own }) => {
    const plan = planOf(own, guests)
    const address = addressBrought(own.id, guests)
    const isChanged = plan.add.length > 0 || address.length > 0
    return {
      address,
      metadata: couponsBrought(own, guests),
      items: linesBrought(plan, guests),
      notices: noticesOf(plan, guests),
      shipping_method_ids: isChanged ? own.shipping_methods.map(({ id }) => id) : [],
    }
  })
  removeShippingMethodFromCartStep({ shipping_method_ids: join.shipping_method_ids })
  when("brings-an-address", { join }, ({ join }) => join.address.length > 0).then(() => {
    updateCartsStep(join.address)
  })
  when("brings-goods", { join }, ({ join }) => join.items.length > 0).then(() => {
    addToCartWorkflow.runAsStep({ input: { cart_id: input.into, items: join.items } })
  })
  updateCartsStep(join.metadata).config({ name: "bring-coupons" })
  refreshDiscountsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ cart_id: input.into })),
  })
  closeJoinedCartStep({ cart_id: input.from, customer_id: input.customer_id })
  releaseLockStep({ key: input.into, executeOnSubWorkflow: true })
  return new WorkflowResponse(join.notices)
})
