import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { loadSellerProductStep } from "./steps/load-seller-product"
import { validatePublicationStep } from "./steps/validate-publication"

export type PublishSellerProductInput = { seller_id: string; product_id: string }

export const publishSellerProductWorkflowId = "publish-seller-product"

/** Notes that a shop wants a product to be seen; refused in an open shop while something forbids it. Safe to repeat. */
export const publishSellerProductWorkflow = createWorkflow(
  publishSellerProductWorkflowId,
  (input: PublishSellerProductInput) => {
    acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 60 })
    const shop = loadOpenShopStep(input.seller_id)
    const product = loadSellerProductStep(input)
    validatePublicationStep({ shop, product })
    const update = transform({ input }, ({ input }) => ({
      products: [{ id: input.product_id, status: "published" as const }],
    }))
    updateProductsWorkflow.runAsStep({ input: update })
    releaseLockStep({ key: input.seller_id })
    return new WorkflowResponse({ id: input.product_id })
  },
)
