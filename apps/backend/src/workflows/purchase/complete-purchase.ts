import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Locale, PaymentMethod } from "@sebiduk/domain"
import { resumePurchaseWorkflow } from "./resume-purchase"
import { splitCartWorkflow } from "./split-cart"

export type CompletePurchaseInput = {
  cart_id: string
  /** Whole rupiah. */
  expected_total_idr: number
  /** A transfer when left out. */
  payment_method?: PaymentMethod
  /** The language of the buyer's mails; Bahasa when left out. */
  locale?: Locale
}

export const completePurchaseWorkflowId = "complete-purchase"

/**
 * Makes a purchase of a cart: one payment, one order for each shop. Safe to repeat: under the cart's lock, a purchase
 * already made of the cart is the answer, and one that a crash cut off is finished when it was paid for, else made
 * anew. Throws Refused when the cart cannot be bought as it stands.
 */
export const completePurchaseWorkflow = createWorkflow(
  completePurchaseWorkflowId,
  (input: CompletePurchaseInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const found = resumePurchaseWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ cart_id: input.cart_id })),
    })
    const made = when(
      "is-to-be-made",
      { found },
      ({ found }) => found.stage === "none" || found.stage === "unpaid",
    ).then(() => splitCartWorkflow.runAsStep({ input }))
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(
      transform({ made, found }, ({ made, found }) => ({
        purchase_id: made?.purchase_id ?? found.purchase_id,
      })),
    )
  },
)
