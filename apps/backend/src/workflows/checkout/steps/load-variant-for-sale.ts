import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { LicenceType, ProductFacts } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { refusedField } from "../../../refused"
import { isForSale, loadAvailability, loadCategories } from "../cart-facts"

/** A variant with all that a buyer and a courier must know; one that does not parse is not for sale. */
const VariantForSale = z.object({
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

type Input = { variant_id: string; sales_channel_id: string }

export const loadVariantForSaleStepId = "load-variant-for-sale"

/** Reads a variant with its seller and the pieces on hand; refuses one that is unknown or not for sale. */
export const loadVariantForSaleStep = createStep(
  loadVariantForSaleStepId,
  async ({ variant_id, sales_channel_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "product_variant",
      fields: [
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
      ],
      filters: { id: variant_id },
    })
    const found: unknown = data[0]
    if (!found) throw refusedField("variant_id", { code: "VARIANT_UNKNOWN" }, "There is no such variant")
    const forSale = VariantForSale.safeParse(found)
    const categories = await loadCategories(container)
    const variant = forSale.data
    if (!variant || !isForSale(variant, variant.product.seller, categories, todayInWib(new Date()))) {
      throw refusedField("variant_id", { code: "VARIANT_NOT_FOR_SALE" }, "This variant is not for sale")
    }
    const { product } = variant
    const available = await loadAvailability(container, sales_channel_id, [variant_id])
    return new StepResponse({
      id: variant_id,
      available: available[variant_id] ?? 0,
      line_facts: {
        seller_id: product.seller.id,
        title_en: product.metadata.title_en,
        is_illustration: product.metadata.pictures[0]?.is_illustration ?? false,
      },
    })
  },
)
