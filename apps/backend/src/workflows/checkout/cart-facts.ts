import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, getVariantAvailability } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { AddressFacts, DeliveryFacts, LicenceType, LineFacts, ProductFacts } from "@sebiduk/contracts"
import { todayInWib, type HeldLicence } from "@sebiduk/domain"
import { CATEGORY_ROW_FIELDS, CategoryRow } from "../../catalogue/product-row"
import { listingProblems } from "../../catalogue/publication"
import { conflict, notFound } from "../../refused"
import { CART_OWNER_FIELDS, CartOwnerRow } from "./cart-owner"
import { loadPricesNow } from "./cart-prices"
import { CartMemory } from "./promotion-context"

/** Every field the checkout rules and the cart page need, read in one query. */
const CART_FIELDS = [
  "id",
  ...CART_OWNER_FIELDS,
  "email",
  "customer_id",
  "metadata",
  "completed_at",
  "sales_channel_id",
  "region_id",
  "currency_code",
  "item_total",
  "shipping_total",
  "total",
  "shipping_address.first_name",
  "shipping_address.phone",
  "shipping_address.province",
  "shipping_address.city",
  "shipping_address.address_1",
  "shipping_address.postal_code",
  "shipping_address.metadata",
  "shipping_methods.id",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.adjustments.code",
  "shipping_methods.adjustments.amount",
  "payment_collection.id",
  "items.id",
  "items.created_at",
  "items.variant_id",
  "items.product_title",
  "items.product_handle",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.metadata",
  "items.adjustments.code",
  "items.adjustments.amount",
  "items.variant.title",
  "items.variant.weight",
  "items.variant.length",
  "items.variant.width",
  "items.variant.height",
  "items.variant.price_set.id",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.product.title",
  "items.variant.product.handle",
  "items.variant.product.status",
  "items.variant.product.description",
  "items.variant.product.categories.id",
  "items.variant.product.metadata",
]

const Amount = z.coerce.number()

const Adjustments = z.array(z.object({ code: z.string().nullish(), amount: Amount })).default([])

const LicenceRow = z.object({ type: LicenceType, state: z.string(), valid_until: z.string().nullable() })

const SellerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  status: z.string(),
  dispatch_days: z.number(),
  minimum_order_idr: z.number().nullable(),
  holiday_from: z.string().nullable(),
  holiday_until: z.string().nullable(),
  holiday_note: z.string().nullable(),
  business: z.object({ kecamatan: z.string(), licences: z.array(LicenceRow) }),
})

/** What can be sold of a line; a variant without all of it is as good as gone. */
const VariantRow = z.object({
  title: z.string(),
  weight: z.number().positive(),
  length: z.number().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  price_set: z.object({ id: z.string() }).nullish(),
  inventory_items: z.array(z.object({ inventory_item_id: z.string(), required_quantity: Amount })),
  product: z.object({
    title: z.string(),
    handle: z.string(),
    status: z.string(),
    description: z.string().nullable(),
    categories: z.array(z.object({ id: z.string() })),
    metadata: ProductFacts,
  }),
})

const ItemRow = z.object({
  id: z.string(),
  created_at: z.coerce.date(),
  variant_id: z.string(),
  product_title: z.string(),
  product_handle: z.string(),
  variant_title: z.string(),
  quantity: Amount,
  unit_price: Amount,
  /** After coupons. */
  total: Amount,
  adjustments: Adjustments,
  metadata: LineFacts,
  /** null when it was deleted, or lacks what a buyer or a courier must know. */
  variant: VariantRow.nullish()
    .transform((variant) => variant ?? null)
    .catch(null),
})

const CartRow = CartOwnerRow.extend({
  id: z.string(),
  email: z.string().nullable(),
  customer_id: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  metadata: CartMemory.nullish(),
  completed_at: z.union([z.date(), z.string()]).nullable(),
  sales_channel_id: z.string(),
  region_id: z.string(),
  currency_code: z.string(),
  /** After coupons, as is the delivery. */
  item_total: Amount,
  shipping_total: Amount,
  total: Amount,
  shipping_address: z
    .object({
      first_name: z.string().nullable(),
      phone: z.string().nullable(),
      province: z.string().nullable(),
      city: z.string().nullable(),
      address_1: z.string().nullable(),
      postal_code: z.string().nullable(),
      metadata: AddressFacts.nullable().catch(null),
    })
    .nullish(),
  shipping_methods: z
    .array(z.object({ id: z.string(), amount: Amount, data: DeliveryFacts, adjustments: Adjustments }))
    .default([]),
  payment_collection: z.object({ id: z.string() }).nullish(),
  items: z.array(ItemRow).default([]),
})

export type CartSeller = z.infer<typeof SellerRow>
export type CartItem = z.infer<typeof ItemRow> & {
  seller: CartSeller
  /** Published, of an active shop that holds every licence the goods need today. */
  is_for_sale: boolean
}

/** A cart as every checkout rule sees it, with stock and prices of this moment. */
export type CartFacts = Omit<z.infer<typeof CartRow>, "items"> & {
  items: CartItem[]
  /** Pieces that can be bought now, by variant id. */
  available: Readonly<Record<string, number>>
  /** What one piece costs now, by line id; the line keeps the price at which it was put in. */
  prices_now: Readonly<Record<string, number>>
}

type Variant = Pick<z.infer<typeof VariantRow>, "title"> & {
  product: Pick<
    z.infer<typeof VariantRow>["product"],
    "title" | "status" | "description" | "categories" | "metadata"
  >
}

/** Whether a variant can be bought today: published, its shop active, and every licence there that the goods need. */
export function isForSale(
  variant: Variant | null,
  seller: { status: string; business: { licences: readonly HeldLicence[] } },
  categories: ReadonlyMap<string, CategoryRow>,
  today: string,
): boolean {
  if (variant?.product.status !== "published" || seller.status !== "active") return false
  const listing = { ...variant.product, variants: [variant] }
  return listingProblems(listing, seller.business.licences, categories, today).length === 0
}

/** All categories by id, for the kinds of goods they hold. */
export async function loadCategories(container: MedusaContainer): Promise<Map<string, CategoryRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_category", fields: CATEGORY_ROW_FIELDS })
  const rows = CategoryRow.array().parse(data)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Pieces on hand and not reserved, by variant id. */
export async function loadAvailability(
  container: MedusaContainer,
  sales_channel_id: string,
  variant_ids: string[],
): Promise<Record<string, number>> {
  if (variant_ids.length === 0) return {}
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found = await getVariantAvailability(query, { variant_ids, sales_channel_id })
  return Object.fromEntries(
    Object.entries(found).map(([id, { availability }]) => [id, Math.max(0, availability ?? 0)]),
  )
}

/**
 * The cart with everything the rules look at; lines in the order they were added.
 * @throws Refused CART_NOT_FOUND (404), or CART_COMPLETED (409) when an order was made of it
 */
export async function loadCartFacts(container: MedusaContainer, cart_id: string): Promise<CartFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cart_id } })
  const found: unknown = data[0]
  if (!found) throw notFound("CART_NOT_FOUND", "There is no such cart")
  const cart = CartRow.parse(found)
  if (cart.completed_at) throw conflict("CART_COMPLETED", "An order was already made of this cart")
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: [
      "id",
      "handle",
      "name",
      "status",
      "dispatch_days",
      "minimum_order_idr",
      "holiday_from",
      "holiday_until",
      "holiday_note",
      "business.kecamatan",
      "business.licences.type",
      "business.licences.state",
      "business.licences.valid_until",
    ],
    filters: { id: [...new Set(cart.items.map(({ metadata }) => metadata.seller_id))] },
  })
  const sellerOf = new Map(
    z
      .array(SellerRow)
      .parse(sellers)
      .map((seller) => [seller.id, seller]),
  )
  const categories = await loadCategories(container)
  const today = todayInWib(new Date())
  const items = cart.items
    .toSorted((a, b) => a.created_at.getTime() - b.created_at.getTime())
    .flatMap((item) => {
      const seller = sellerOf.get(item.metadata.seller_id)
      if (!seller) return []
      return [{ ...item, seller, is_for_sale: isForSale(item.variant, seller, categories, today) }]
    })
  const [available, prices_now] = await Promise.all([
    loadAvailability(
      container,
      cart.sales_channel_id,
      items.filter(({ variant }) => variant).map(({ variant_id }) => variant_id),
    ),
    loadPricesNow(
      container,
      cart,
      items.flatMap(({ id, quantity, variant }) =>
        variant?.price_set ? [{ id, quantity, price_set_id: variant.price_set.id }] : [],
      ),
    ),
  ])
  return { ...cart, items, available, prices_now }
}
