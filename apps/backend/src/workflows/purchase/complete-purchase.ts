import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { splitCartWorkflow } from "./split-cart"
import { findPurchaseOfCartStep } from "./steps/find-purchase-of-cart"

export type CompletePurchaseInput = {
  cart_id: string
  /** Whole rupiah. */
  expected_total_idr: number
}

export const completePurchaseWorkflowId = "complete-purchase"

/**
 * Makes a purchase of a cart: one payment, one order for each shop. Safe to repeat: under the cart's lock, a purchase
 * already made of the cart is the answer. Throws Refused when the cart cannot be bought as it stands.
 */
export const completePurchaseWorkflow = createWorkflow(
  completePurchaseWorkflowId,
  (input: CompletePurchaseInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const existing = findPurchaseOfCartStep(input.cart_id)
    const made = when("no-purchase-yet", { existing }, ({ existing }) => existing.purchase_id === null).then(
      () => splitCartWorkflow.runAsStep({ input }),
    )
    const purchase_id = transform(
      { existing, made },
      ({ existing, made }) => existing.purchase_id ?? made?.purchase_id ?? "",
    )
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse({ purchase_id })
  },
)
