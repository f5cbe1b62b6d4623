import type { CampaignBudgetUsageContext } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { CartFacts } from "../../checkout/cart-facts"
import { couponRefused } from "../../checkout/coupon-refused"
import { discountsByCode } from "../../checkout/cart-discounts"
import { giveBackCoupons, withCoupon, type CouponUse } from "../coupon-uses"

const isUsedUp = (error: unknown): boolean =>
  z.object({ type: z.literal(MedusaError.Types.NOT_ALLOWED) }).safeParse(error).success

export const useCouponsStepId = "use-coupons"

/**
 * Counts the coupons of a cart as used, one after the other, so that a refusal names the one: of two buyers who want
 * the last use, core lets one through.
 * @throws Refused COUPON_REFUSED (409)
 */
export const useCouponsStep = createStep(
  useCouponsStepId,
  async ({ cart }: { cart: CartFacts }, { container }) => {
    const promotions = container.resolve(Modules.PROMOTION)
    const buyer: CampaignBudgetUsageContext = {
      customer_id: cart.customer_id,
      customer_email: cart.email?.toLowerCase() ?? null,
    }
    const used: CouponUse[] = []
    for (const [code, amount] of discountsByCode(cart)) {
      try {
        const use = { code, amount }
        await withCoupon(container, use, () => promotions.registerUsage([use], buyer))
        used.push(use)
      } catch (error) {
        await giveBackCoupons(container, used, buyer)
        throw isUsedUp(error) ? couponRefused(code, "used_up") : error
      }
    }
    return new StepResponse(undefined, { used, buyer })
  },
  async (done, { container }) => {
    if (done) await giveBackCoupons(container, done.used, done.buyer)
  },
)
