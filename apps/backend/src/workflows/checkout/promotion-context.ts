import { z } from "@medusajs/framework/zod"
import { CouponMemory } from "@sebiduk/contracts"

/** What of a cart the rules of core's promotions can look at, as its own refresh reads it. */
export const PROMOTION_CONTEXT_FIELDS = [
  "id",
  "email",
  "customer_id",
  "currency_code",
  "region_id",
  "sales_channel_id",
  "metadata",
  "subtotal",
  "item_subtotal",
  "item_total",
  "total",
  "region.*",
  "customer.*",
  "customer.groups.*",
  "shipping_address.*",
  "items.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.product.type_id",
  "items.adjustments.*",
  "items.tax_lines.*",
  "shipping_methods.*",
  "shipping_methods.adjustments.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.shipping_option.shipping_option_type_id",
]

const Amount = z.coerce.number()

const ItemRow = z.looseObject({
  id: z.string(),
  created_at: z.coerce.date(),
  quantity: Amount,
  subtotal: Amount,
  original_total: Amount,
  is_discountable: z.boolean(),
})

const MethodRow = z.looseObject({
  id: z.string(),
  subtotal: Amount,
  original_total: Amount,
  data: z.looseObject({ seller_id: z.string() }),
})

/** What a cart keeps of its coupons, beside what else is kept there. */
export const CartMemory = z.looseObject({ coupons: z.array(CouponMemory).default([]) })

export const PromotionContext = z.looseObject({
  id: z.string(),
  email: z.string().nullish(),
  customer_id: z.string().nullish(),
  currency_code: z.string(),
  metadata: CartMemory.nullish(),
  items: z.array(ItemRow).default([]),
  shipping_methods: z.array(MethodRow).default([]),
})
export type PromotionContext = z.infer<typeof PromotionContext>
