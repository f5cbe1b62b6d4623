import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusedField } from "../../../refused"
import { loadVariantsForSale } from "../variants-for-sale"

type Input = { variant_id: string; sales_channel_id: string }

export const loadVariantForSaleStepId = "load-variant-for-sale"

/** Reads a variant with its seller and the pieces on hand; refuses one that is unknown or not for sale. */
export const loadVariantForSaleStep = createStep(
  loadVariantForSaleStepId,
  async ({ variant_id, sales_channel_id }: Input, { container }) => {
    const { known, for_sale } = await loadVariantsForSale(container, [variant_id], sales_channel_id)
    if (!known.has(variant_id)) {
      throw refusedField("variant_id", { code: "VARIANT_UNKNOWN" }, "There is no such variant")
    }
    const [variant] = for_sale
    if (!variant) {
      throw refusedField("variant_id", { code: "VARIANT_NOT_FOR_SALE" }, "This variant is not for sale")
    }
    return new StepResponse(variant)
  },
)
