import { createWorkflow, parallelize, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  createLineItemAdjustmentsStep,
  createShippingMethodAdjustmentsStep,
  prepareAdjustmentsFromPromotionActionsStep,
  removeLineItemAdjustmentsStep,
  removeShippingMethodAdjustmentsStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows"
import { priceCouponsStep, type CouponChange } from "./steps/price-coupons"

export type RefreshDiscountsInput = CouponChange & { cart_id: string }

export const refreshDiscountsWorkflowId = "refresh-discounts"

/**
 * Takes off a cart what its coupons give today, in whole rupiah; runs under the cart's lock after each of its changes.
 * Core's own refresh is not used: it leaves fractions of a rupiah, and forgets a coupon that takes nothing off for the
 * moment, as free delivery does between two choices of a service. So it is never told of the coupons.
 */
export const refreshDiscountsWorkflow = createWorkflow(
  refreshDiscountsWorkflowId,
  (input: RefreshDiscountsInput) => {
    const priced = priceCouponsStep(input)
    const adjustments = prepareAdjustmentsFromPromotionActionsStep({ actions: priced.actions })
    parallelize(
      removeLineItemAdjustmentsStep(adjustments),
      removeShippingMethodAdjustmentsStep(adjustments),
      createLineItemAdjustmentsStep(adjustments),
      createShippingMethodAdjustmentsStep(adjustments),
      updateCartsStep(
        transform({ input, priced }, ({ input, priced }) =>
          priced.metadata ? [{ id: input.cart_id, metadata: priced.metadata }] : [],
        ),
      ),
    )
    return new WorkflowResponse(input.cart_id)
  },
)
