import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ProductFacts, VariantFacts } from "@sebiduk/contracts"
import { CATEGORY_ROW_FIELDS, CategoryRow } from "../../catalogue/product-row"
import type { Listing } from "../../catalogue/publication"
import sellerProduct from "../../links/seller-product"

/** What decides whether a product may be sold. */
export const LISTING_FIELDS = [
  "title",
  "description",
  "status",
  "metadata",
  "categories.id",
  "variants.title",
]

const PRODUCT_FIELDS = [
  ...LISTING_FIELDS,
  "id",
  "handle",
  "created_at",
  "variants.id",
  "variants.variant_rank",
  "variants.metadata",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.min_quantity",
  "variants.prices.rules_count",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
]

const VariantRow = z.object({
  id: z.string(),
  title: z.string(),
  variant_rank: z.number().nullish(),
  metadata: VariantFacts.nullish().catch(null),
  weight: z.number().nullable(),
  length: z.number().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  prices: z.array(
    z.object({
      amount: z.coerce.number(),
      currency_code: z.string(),
      min_quantity: z.coerce.number().nullish(),
      rules_count: z.number().nullish(),
    }),
  ),
  inventory_items: z.array(
    z.object({
      inventory: z.object({ location_levels: z.array(z.object({ stocked_quantity: z.coerce.number() })) }),
    }),
  ),
})
export type SellerVariantRow = z.infer<typeof VariantRow>

/** What decides whether a product may be sold, also of one that lacks what the public must know. */
export const SellerListingRow = z.object({
  title: z.string(),
  description: z
    .string()
    .nullish()
    .transform((text) => text ?? ""),
  status: z.string(),
  metadata: ProductFacts.nullish().catch(null),
  categories: z.array(z.object({ id: z.string() })).default([]),
  variants: z.array(z.object({ title: z.string() })),
})
type SellerListingRow = z.infer<typeof SellerListingRow>

/** The same row with the facts that the rules ask for. */
export const toListing = (row: SellerListingRow): Listing => ({
  ...row,
  metadata: row.metadata ?? { title_en: "", description_en: "", shelf_life_days: null },
})

/** A product as its shop has it. */
export const SellerProductRow = SellerListingRow.extend({
  id: z.string(),
  handle: z.string(),
  created_at: z.coerce.date(),
  variants: z
    .array(VariantRow)
    .transform((rows) => rows.toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))),
})
export type SellerProductRow = z.infer<typeof SellerProductRow>

export type CategoryRows = ReadonlyMap<string, CategoryRow>

const LinkRow = z.object({ product_id: z.string() })

/** Every category by id; there are a few dozen. */
export async function loadCategories(container: MedusaContainer): Promise<CategoryRows> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_category", fields: CATEGORY_ROW_FIELDS })
  return new Map(
    CategoryRow.array()
      .parse(data)
      .map((row) => [row.id, row]),
  )
}

/** The products of a shop, newest first; of these only the one asked for. */
export async function loadProductRows(
  container: MedusaContainer,
  seller_id: string,
  product_id?: string,
): Promise<SellerProductRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: sellerProduct.entryPoint,
    fields: ["product_id"],
    filters: { seller_id, ...(product_id !== undefined && { product_id }) },
  })
  const ids = LinkRow.array()
    .parse(links)
    .map((link) => link.product_id)
  if (ids.length === 0) return []
  const { data } = await query.graph({ entity: "product", fields: PRODUCT_FIELDS, filters: { id: ids } })
  return SellerProductRow.array()
    .parse(data)
    .sort((a, b) => b.created_at.getTime() - a.created_at.getTime() || b.id.localeCompare(a.id))
}
