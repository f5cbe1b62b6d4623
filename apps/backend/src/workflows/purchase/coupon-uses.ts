import type { CampaignBudgetUsageContext, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { discountsByCode } from "../checkout/cart-discounts"

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

const Adjustments = z.array(z.object({ code: z.string().nullish(), amount: z.coerce.number() })).default([])

const OrderRow = z.object({
  id: z.string(),
  email: z.string().nullable(),
  customer_id: z.string().nullable(),
  promotions: z.array(z.object({ id: z.string() })).default([]),
  items: z.array(z.object({ adjustments: Adjustments })).default([]),
  shipping_methods: z.array(z.object({ adjustments: Adjustments })).default([]),
})

const ORDER_FIELDS = [
  "id",
  "email",
  "customer_id",
  "promotions.id",
  "items.adjustments.code",
  "items.adjustments.amount",
  "shipping_methods.adjustments.code",
  "shipping_methods.adjustments.amount",
]

/**
 * Lets the coupons of all orders of a purchase be used by others again. Orders are linked to their coupons once the uses
 * are counted; the links go first, so that none is given back twice.
 */
export async function giveBackUses(
  container: MedusaContainer,
  filters: { id: string[] } | { metadata: { purchase_id: string } },
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters })
  const orders = OrderRow.array().parse(data)
  const links = orders.flatMap(({ id, promotions }) =>
    promotions.map((promotion) => ({
      [Modules.ORDER]: { order_id: id },
      [Modules.PROMOTION]: { promotion_id: promotion.id },
    })),
  )
  const [first] = orders
  if (!first || links.length === 0) return
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(links)
  const taken = {
    items: orders.flatMap(({ items }) => items),
    shipping_methods: orders.flatMap(({ shipping_methods }) => shipping_methods),
  }
  const uses = [...discountsByCode(taken)].map(([code, amount]) => ({ code, amount }))
  await giveBackCoupons(container, uses, {
    customer_id: first.customer_id,
    customer_email: first.email?.toLowerCase() ?? null,
  })
}
