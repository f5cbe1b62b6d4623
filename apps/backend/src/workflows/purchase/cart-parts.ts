import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { CreateOrderDTO } from "@medusajs/framework/types"
import { DeliveryFacts, LineFacts } from "@sebiduk/contracts"
import { assertRupiah, sellerOrderNumber } from "@sebiduk/domain"
import { discountOf } from "../checkout/cart-discounts"

/** What goes from a cart into its orders, as asked of `query.graph`. Rows are moved, never priced anew. */
export const CART_PART_FIELDS = [
  "id",
  "region_id",
  "customer_id",
  "sales_channel_id",
  "email",
  "currency_code",
  "total",
  "shipping_address.*",
  "items.*",
  "items.total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
]

const Amount = z.coerce.number()
const Text = z.string().nullish()

const TaxLines = z
  .array(
    z.object({ code: z.string(), rate: Amount, description: Text, tax_rate_id: Text, provider_id: Text }),
  )
  .default([])
const Adjustments = z
  .array(
    z.object({
      amount: Amount,
      code: Text,
      description: Text,
      promotion_id: Text,
      provider_id: Text,
      is_tax_inclusive: z.boolean().nullish(),
    }),
  )
  .default([])

const Item = z.object({
  created_at: z.coerce.date(),
  total: Amount,
  title: z.string(),
  subtitle: Text,
  thumbnail: Text,
  quantity: Amount,
  product_id: Text,
  product_title: Text,
  product_description: Text,
  product_subtitle: Text,
  product_handle: Text,
  variant_id: z.string(),
  variant_sku: Text,
  variant_barcode: Text,
  variant_title: Text,
  is_discountable: z.boolean(),
  requires_shipping: z.boolean(),
  unit_price: Amount,
  is_tax_inclusive: z.boolean(),
  metadata: LineFacts,
  tax_lines: TaxLines,
  adjustments: Adjustments,
})

const Method = z.object({
  total: Amount,
  name: z.string(),
  amount: Amount,
  is_tax_inclusive: z.boolean(),
  shipping_option_id: z.string(),
  data: DeliveryFacts,
  tax_lines: TaxLines,
  adjustments: Adjustments,
})

const Address = z.object({
  first_name: Text,
  last_name: Text,
  phone: Text,
  country_code: Text,
  province: Text,
  city: Text,
  address_1: Text,
  address_2: Text,
  postal_code: Text,
  metadata: z.record(z.string(), z.unknown()).nullish(),
})

export const CartParts = z.object({
  id: z.string(),
  region_id: z.string(),
  customer_id: Text,
  sales_channel_id: z.string(),
  email: z.string(),
  currency_code: z.string(),
  total: Amount,
  shipping_address: Address,
  items: z.array(Item).min(1),
  shipping_methods: z.array(Method),
})
export type CartParts = z.infer<typeof CartParts>

/** The order to be made for one shop, with its part of the money in whole rupiah. */
export type SellerPart = {
  seller_id: string
  part: number
  item_total: number
  delivery_total: number
  total: number
  /** What coupons take off its goods and delivery. */
  discount_total: number
  /** Goods before coupons, of which the commission is. */
  goods_total: number
  promotion_ids: string[]
  order: CreateOrderDTO
}

const sum = (amounts: readonly number[]): number => {
  const total = amounts.reduce((all, amount) => all + amount, 0)
  assertRupiah(total)
  return total
}

/**
 * The orders of a cart, one for each shop, in the order the shops came into it.
 * @throws RangeError when a part is not whole rupiah; MedusaError when the parts are not the cart (a bug: the cart is
 * checked before)
 */
export function partsOfCart(cart: CartParts, purchase: { id: string; display_id: number }): SellerPart[] {
  const items = cart.items.toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime())
  const seller_ids = [...new Set(items.map(({ metadata }) => metadata.seller_id))]
  const parts = seller_ids.map((seller_id, part): SellerPart => {
    const own = items.filter(({ metadata }) => metadata.seller_id === seller_id)
    const methods = cart.shipping_methods.filter(({ data }) => data.seller_id === seller_id)
    const item_total = sum(own.map(({ total }) => total))
    const delivery_total = sum(methods.map(({ total }) => total))
    const item_discount = discountOf(own)
    return {
      seller_id,
      part,
      item_total,
      delivery_total,
      total: item_total + delivery_total,
      discount_total: sum([item_discount, discountOf(methods)]),
      goods_total: item_total + item_discount,
      promotion_ids: promotionsOf([...own, ...methods]),
      order: {
        region_id: cart.region_id,
        customer_id: cart.customer_id ?? undefined,
        sales_channel_id: cart.sales_channel_id,
        status: "pending",
        email: cart.email,
        currency_code: cart.currency_code,
        shipping_address: toAddress(cart.shipping_address),
        no_notification: false,
        items: own.map(({ created_at: _created_at, total: _total, ...item }) => ({
          ...withoutNothing(item),
          tax_lines: item.tax_lines.map(withoutNothing),
          adjustments: item.adjustments.map(withoutNothing),
        })),
        shipping_methods: methods.map(({ total: _total, ...method }) => ({
          ...method,
          tax_lines: method.tax_lines.map(withoutNothing),
          adjustments: method.adjustments.map(withoutNothing),
        })),
        metadata: {
          purchase_id: purchase.id,
          seller_id,
          number: sellerOrderNumber(purchase.display_id, part),
        },
      },
    }
  })
  if (sum(parts.map(({ total }) => total)) !== cart.total) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `the parts of the cart ${cart.id} are not its total ${cart.total}`,
    )
  }
  return parts
}

/** The promotions that took something off. */
const promotionsOf = (rows: readonly Pick<z.infer<typeof Item>, "adjustments">[]): string[] => [
  ...new Set(
    rows.flatMap(({ adjustments }) => adjustments.flatMap(({ promotion_id }) => promotion_id ?? [])),
  ),
]

type Something<T> = { [Key in keyof T]: Exclude<T[Key], null> }

/** Core's types know no null. */
function withoutNothing<T extends object>(row: T): Something<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Something<T>
}

const toAddress = (address: CartParts["shipping_address"]) => withoutNothing(address)
