import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CatalogueChanges } from "./catalogue-changes"
import { findChangedProductsStep } from "./steps/find-changed-products"
import { refreshProductDocumentsStep } from "./steps/refresh-product-documents"

/**
 * Brings the product index in line with changes of products, variants, prices, stock, reservations, categories,
 * sellers, businesses and licences.
 * @returns how many product documents were written or removed
 */
export const refreshCatalogueWorkflow = createWorkflow(
  "refresh-catalogue",
  (changes: CatalogueChanges) =>
    new WorkflowResponse(refreshProductDocumentsStep(findChangedProductsStep(changes))),
)
