import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { notFound } from "../../../refused"
import { loadProductRows } from "../product-rows"

type Input = { seller_id: string; product_id: string }

export const loadSellerProductStepId = "load-seller-product"

/** A product of this shop as it stands. */
export const loadSellerProductStep = createStep(
  loadSellerProductStepId,
  async ({ seller_id, product_id }: Input, { container }) => {
    const [row] = await loadProductRows(container, seller_id, product_id)
    if (!row) throw notFound("PRODUCT_NOT_FOUND", "There is nothing here")
    return new StepResponse(row)
  },
)
