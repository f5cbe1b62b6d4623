import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LicenceType, ProductFacts, type LineFacts } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { isForSale, loadAvailability, loadCategories } from "./cart-facts"

/** A variant with all that a buyer and a courier must know; one that does not parse is not for sale. */
const VariantForSale = z.object({
  id: z.string(),
  title: z.string(),
  weight: z.number().positive(),
  length: z.number().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  product: z.object({
    title: z.string(),
    description: z.string().nullable(),
    status: z.literal("published"),
    categories: z.array(z.object({ id: z.string() })),
    metadata: ProductFacts,
    seller: z.object({
      id: z.string(),
      status: z.literal("active"),
      business: z.object({
        licences: z.array(
          z.object({ type: LicenceType, state: z.string(), valid_until: z.string().nullable() }),
        ),
      }),
    }),
  }),
})

const FIELDS = [
  "id",
  "title",
  "weight",
  "length",
  "width",
  "height",
  "product.title",
  "product.description",
  "product.status",
  "product.categories.id",
  "product.metadata",
  "product.seller.id",
  "product.seller.status",
  "product.seller.business.licences.type",
  "product.seller.business.licences.state",
  "product.seller.business.licences.valid_until",
]

export type VariantOnSale = {
  id: string
  /** Pieces on hand and not reserved. */
  available: number
  /** What goes with a cart line for ever. */
  line_facts: LineFacts
}

/**
 * Variants with their sellers and the pieces on hand; as many queries whatever their number.
 * @returns the ids that exist, and of these what can be bought today
 */
export async function loadVariantsForSale(
  container: MedusaContainer,
  variant_ids: string[],
  sales_channel_id: string,
): Promise<{ known: Set<string>; for_sale: VariantOnSale[] }> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_variant", fields: FIELDS, filters: { id: variant_ids } })
  const rows: unknown[] = data
  const categories = await loadCategories(container)
  const today = todayInWib(new Date())
  const variants = rows.flatMap((row) => {
    const variant = VariantForSale.safeParse(row).data
    return variant && isForSale(variant, variant.product.seller, categories, today) ? [variant] : []
  })
  const available = await loadAvailability(
    container,
    sales_channel_id,
    variants.map(({ id }) => id),
  )
  return {
    known: new Set(
      z
        .array(z.object({ id: z.string() }))
        .parse(rows)
        .map(({ id }) => id),
    ),
    for_sale: variants.map(({ id, product: { seller, metadata } }) => ({
      id,
      available: available[id] ?? 0,
      line_facts: {
        seller_id: seller.id,
        title_en: metadata.title_en,
        is_illustration: metadata.pictures[0]?.is_illustration ?? false,
        perishable: metadata.perishable,
      },
    })),
  }
}
