import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { loadCartStep } from "./steps/load-cart"
import type { CouponChange } from "./steps/price-coupons"

export type ChangeCouponsInput = CouponChange & { cart_id: string }

export const changeCouponsWorkflowId = "change-coupons"

/** Gives a cart a coupon or takes one off. Safe to repeat. Throws Refused COUPON_REFUSED (409). */
export const changeCouponsWorkflow = createWorkflow(changeCouponsWorkflowId, (input: ChangeCouponsInput) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
  const cart = loadCartStep(input.cart_id)
  refreshDiscountsWorkflow.runAsStep({
    input: transform({ cart, input }, ({ cart, input }) => ({ ...input, cart_id: cart.id })),
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(input.cart_id)
})
