import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { ProductFacts } from "@sebiduk/contracts"
import { refusedField } from "../../../refused"
import { loadAvailability } from "../cart-facts"

/** A variant with all that a buyer and a courier must know; one that does not parse is not for sale. */
const VariantForSale = z.object({
  weight: z.number().positive(),
  length: z.number().positive(),
  width: z.number().positive(),
  height: z.number().positive(),
  product: z.object({
    status: z.literal("published"),
    metadata: ProductFacts,
    seller: z.object({ id: z.string(), status: z.literal("active") }),
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
        "weight",
        "length",
        "width",
        "height",
        "product.status",
        "product.metadata",
        "product.seller.id",
        "product.seller.status",
      ],
      filters: { id: variant_id },
    })
    const found: unknown = data[0]
    if (!found) throw refusedField("variant_id", { code: "VARIANT_UNKNOWN" }, "There is no such variant")
    const forSale = VariantForSale.safeParse(found)
    if (!forSale.success) {
      throw refusedField("variant_id", { code: "VARIANT_NOT_FOR_SALE" }, "This variant is not for sale")
    }
    const { product } = forSale.data
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
