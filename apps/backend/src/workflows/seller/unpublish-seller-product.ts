import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { loadSellerProductStep } from "./steps/load-seller-product"

export type UnpublishSellerProductInput = { seller_id: string; product_id: string }

export const unpublishSellerProductWorkflowId = "unpublish-seller-product"

/** Takes a product of a shop out of sight until its people publish it again. Safe to repeat. */
export const unpublishSellerProductWorkflow = createWorkflow(
  unpublishSellerProductWorkflowId,
  (input: UnpublishSellerProductInput) => {
    acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 60 })
    loadOpenShopStep(input.seller_id)
    loadSellerProductStep(input)
    const update = transform({ input }, ({ input }) => ({
      products: [{ id: input.product_id, status: "draft" as const }],
    }))
    updateProductsWorkflow.runAsStep({ input: update })
    releaseLockStep({ key: input.seller_id })
    return new WorkflowResponse({ id: input.product_id })
  },
)
