import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SellerUpdateProductInput } from "@sebiduk/contracts"
import { toProductUpdate, toVariantUpdate } from "./product-input"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { loadSellerProductStep } from "./steps/load-seller-product"
import { resolveProductPartsStep } from "./steps/resolve-product-parts"

export type UpdateSellerProductInput = {
  seller_id: string
  product_id: string
  change: SellerUpdateProductInput
}

export const updateSellerProductWorkflowId = "update-seller-product"

/**
 * Changes what is sent of a product and its first variant. Its address stays. A change that makes it unfit for sale is
 * taken: the product is out of sight until the problem is mended. Safe to repeat.
 */
export const updateSellerProductWorkflow = createWorkflow(
  updateSellerProductWorkflowId,
  (input: UpdateSellerProductInput) => {
    acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 60 })
    loadOpenShopStep(input.seller_id)
    const row = loadSellerProductStep({ seller_id: input.seller_id, product_id: input.product_id })
    const named = transform({ input, row }, ({ input, row }) => ({
      seller_id: input.seller_id,
      category: input.change.category,
      kept_category_id: row.categories[0]?.id,
      picture_ids: input.change.picture_ids,
    }))
    const parts = resolveProductPartsStep(named)
    const update = transform({ input, row, parts }, ({ input, row, parts }) => {
      const correction = { row, change: input.change, parts }
      const variant = toVariantUpdate(correction)
      return { products: [toProductUpdate(correction)], product_variants: variant ? [variant] : [] }
    })
    updateProductsWorkflow.runAsStep({ input: { products: update.products } })
    updateProductVariantsWorkflow.runAsStep({ input: { product_variants: update.product_variants } })
    releaseLockStep({ key: input.seller_id })
    return new WorkflowResponse({ id: input.product_id })
  },
)
