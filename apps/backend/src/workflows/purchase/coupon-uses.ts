import type { CampaignBudgetUsageContext, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A coupon and what it took off, whole rupiah. */
export type CouponUse = { code: string; amount: number }

/** One at a time for each code: core gives a use back without looking whether another was counted meanwhile. */
export const withCoupon = (
  container: MedusaContainer,
  { code }: CouponUse,
  job: () => Promise<void>,
): Promise<void> => container.resolve(Modules.LOCKING).execute(`coupon:${code}`, job, { timeout: 10 })

/** Lets these uses of coupons be used by others again. */
export async function giveBackCoupons(
  container: MedusaContainer,
  used: readonly CouponUse[],
  buyer: CampaignBudgetUsageContext,
): Promise<void> {
  const promotions = container.resolve(Modules.PROMOTION)
  for (const use of used) await withCoupon(container, use, () => promotions.revertUsage([use], buyer))
}
