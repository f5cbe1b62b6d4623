import { z } from "@medusajs/framework/zod"
import { CategoryFacts, LicenceType, ProductFacts, VariantFacts } from "@sebiduk/contracts"

/** What one product document is built from, as asked of `query.graph`; nothing more is loaded. */
export const PRODUCT_ROW_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "metadata",
  "created_at",
  "options.title",
  "categories.id",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.variant_rank",
  "variants.metadata",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.min_quantity",
  "variants.prices.rules_count",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "seller.handle",
  "seller.name",
  "seller.line",
  "seller.status",
  "seller.description_id",
  "seller.description_en",
  "seller.business.established_year",
  "seller.business.desa",
  "seller.business.kecamatan",
  "seller.business.licences.type",
  "seller.business.licences.number",
  "seller.business.licences.state",
  "seller.business.licences.valid_until",
  "seller.business.licences.standard",
]

export const LicenceRow = z.object({
  type: LicenceType,
  number: z.string().nullable(),
  state: z.string(),
  valid_until: z.string().nullable(),
  standard: z.string().nullable(),
})
export type LicenceRow = z.infer<typeof LicenceRow>

const VariantRow = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  variant_rank: z.number().nullish(),
  metadata: VariantFacts,
  weight: z.number().positive(),
  length: z.number().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
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
      required_quantity: z.number().positive(),
      inventory: z.object({
        location_levels: z.array(
          z.object({ stocked_quantity: z.coerce.number(), reserved_quantity: z.coerce.number() }),
        ),
      }),
    }),
  ),
})
export type VariantRow = z.infer<typeof VariantRow>

/** A product with all that makes it fit for sale; a row that does not parse is not shown. */
export const ProductRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string().min(1),
  description: z.string().min(1),
  status: z.string(),
  metadata: ProductFacts,
  created_at: z.coerce.date(),
  options: z.array(z.object({ title: z.string() })),
  categories: z.array(z.object({ id: z.string() })).min(1),
  variants: z.array(VariantRow).min(1),
  seller: z.object({
    handle: z.string(),
    name: z.string(),
    line: z.enum(["beras", "jambu", "rotan"]),
    status: z.string(),
    description_id: z.string(),
    description_en: z.string(),
    business: z.object({
      established_year: z.number().nullable(),
      desa: z.string(),
      kecamatan: z.string(),
      licences: z.array(LicenceRow),
    }),
  }),
})
export type ProductRow = z.infer<typeof ProductRow>

export const CATEGORY_ROW_FIELDS = ["id", "handle", "name", "parent_category_id", "metadata"]

/** A category the office made without an English name shows its own in both languages. */
export const CategoryRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  parent_category_id: z.string().nullable(),
  metadata: CategoryFacts.nullish().catch(null),
})
export type CategoryRow = z.infer<typeof CategoryRow>
