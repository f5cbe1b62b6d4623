import type { CampaignBudgetUsageContext, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { CartFacts } from "../../checkout/cart-facts"
import { couponRefused } from "../../checkout/coupon-refused"
import { discountsByCode } from "../../checkout/cart-discounts"

type Use = { code: string; amount: number }

/** One at a time for each code: core gives a use back without looking whether another was counted meanwhile. */
const withCoupon = (container: MedusaContainer, { code }: Use, job: () => Promise<void>): Promise<void> =>
  container.resolve(Modules.LOCKING).execute(`coupon:${code}`, job, { timeout: 10 })

async function giveBack(
  container: MedusaContainer,
  used: readonly Use[],
  buyer: CampaignBudgetUsageContext,
): Promise<void> {
  const promotions = container.resolve(Modules.PROMOTION)
  for (const use of used) await withCoupon(container, use, () => promotions.revertUsage([use], buyer))
}

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
    const used: Use[] = []
    for (const [code, amount] of discountsByCode(cart)) {
      try {
        const use = { code, amount }
        await withCoupon(container, use, () => promotions.registerUsage([use], buyer))
        used.push(use)
      } catch (error) {
        await giveBack(container, used, buyer)
        throw isUsedUp(error) ? couponRefused(code, "used_up") : error
      }
    }
    return new StepResponse(undefined, { used, buyer })
  },
  async (done, { container }) => {
    if (done) await giveBack(container, done.used, done.buyer)
  },
)
