import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { letCardGoStep } from "../card/steps/let-card-go"
import { findPurchaseOfCartStep } from "../purchase/steps/find-purchase-of-cart"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { refreshLinePricesWorkflow } from "./refresh-line-prices"
import { loadCartStep } from "./steps/load-cart"
import { refuseProblemsStep } from "./steps/refuse-problems"

export type RefreshCartPricesInput = { cart_id: string }

export const refreshCartPricesWorkflowId = "refresh-cart-prices"

/**
 * Gives a cart today's prices; one that was bought stays as it is. Runs before `complete-purchase` and apart from
 * it, so that the new prices stay for the buyer to see when the purchase is refused for them. Throws Refused when a
 * line cannot be bought at any price.
 */
export const refreshCartPricesWorkflow = createWorkflow(
  refreshCartPricesWorkflowId,
  (input: RefreshCartPricesInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
    const found = findPurchaseOfCartStep(input.cart_id)
    when("no-purchase-yet", { found }, ({ found }) => found.stage === "none").then(() => {
      const cart = loadCartStep(input.cart_id)
      // Goods that are gone take no money: a card that the buyer authorised is let go.
      letCardGoStep(transform({ cart }, ({ cart }) => cart.payment_collection?.id))
      refuseProblemsStep(cart)
      refreshLinePricesWorkflow.runAsStep({ input: cart })
      refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
