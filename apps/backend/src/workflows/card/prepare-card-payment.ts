import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createPaymentCollectionForCartWorkflow,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { Locale } from "@sebiduk/contracts"
import { findPaymentCollectionStep } from "../checkout/steps/find-payment-collection"
import { loadCartStep } from "../checkout/steps/load-cart"
import { validateOrderStep } from "../checkout/steps/validate-order"
import { openCardSessionStep } from "./steps/open-card-session"

export type PrepareCardPaymentInput = {
  cart_id: string
  /** Whole rupiah. */
  expected_total_idr: number
  locale?: Locale
}

export const prepareCardPaymentWorkflowId = "prepare-card-payment"

/**
 * Opens the payment by which a buyer's browser authorises a card for the cart as it stands. Safe to repeat: the open one
 * of the same total is the answer. Throws Refused as the completion does, and PAYMENT_PROVIDER_AWAY
 * (409).
 */
export const prepareCardPaymentWorkflow = createWorkflow(
  prepareCardPaymentWorkflowId,
  (input: PrepareCardPaymentInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 60 })
    const cart = loadCartStep(input.cart_id)
    validateOrderStep({
      cart,
      expected_total_idr: input.expected_total_idr,
      payment_method: "card",
    })
    when("no-payment-collection-yet", { cart }, ({ cart }) => !cart.payment_collection).then(() =>
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
    )
    when("has-payment-collection", { cart }, ({ cart }) => Boolean(cart.payment_collection)).then(() =>
      refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
    )
    const payment_collection_id = findPaymentCollectionStep(input.cart_id)
    const payment = openCardSessionStep({ cart, payment_collection_id, locale: input.locale })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(payment)
  },
)
