import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  authorizePaymentSessionStep,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  createRemoteLinkStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@sebiduk/domain"
import { CARD_PROVIDER } from "../../gateways"
import { findHeldCardStep } from "../card/steps/find-held-card"
import { letCardGoStep } from "../card/steps/let-card-go"
import { findPaymentCollectionStep } from "../checkout/steps/find-payment-collection"
import { freezeSaleStep } from "../ledger/steps/freeze-sale"
import { loadCartStep } from "../checkout/steps/load-cart"
import { validateOrderStep } from "../checkout/steps/validate-order"
import type { CompletePurchaseInput } from "./complete-purchase"
import { finishPurchaseWorkflow } from "./finish-purchase"
import { closeCartStep } from "./steps/close-cart"
import { createPurchaseStep } from "./steps/create-purchase"
import { createSellerOrdersStep } from "./steps/create-seller-orders"
import { createSplitsStep } from "./steps/create-splits"
import { linkOrdersStep } from "./steps/link-orders"
import { lockGoodsStep } from "./steps/lock-goods"
import { reserveGoodsStep } from "./steps/reserve-goods"
import { useCouponsStep } from "./steps/use-coupons"

/** Provider ids as Medusa composes them: `pp_<identifier>_<id in medusa-config>`. */
const PROVIDERS: Record<PaymentMethod, string> = {
  transfer: "pp_transfer_transfer",
  card: CARD_PROVIDER,
  cod: "pp_cod_cod",
  terms: "pp_terms_terms",
}

export const splitCartWorkflowId = "split-cart"

/**
 * Checks a cart a last time and makes the orders of its shops under one payment; runs inside `complete-purchase`, under
 * its lock. Core's own completion would make one order of all, and reserve in parallel with the rest.
 */
export const splitCartWorkflow = createWorkflow(splitCartWorkflowId, (input: CompletePurchaseInput) => {
  const method = transform({ input }, ({ input: { payment_method = "transfer" } }) => ({
    payment_method,
    provider_id: PROVIDERS[payment_method],
  }))
  const wanted = loadCartStep(input.cart_id)
  const payment = transform({ wanted, method }, ({ wanted, method }) => ({
    collection: wanted.payment_collection?.id,
    is_card: method.payment_method === "card",
  }))
  // Whatever stops the purchase, no card is held for it any longer.
  when("holds-a-card", { payment }, ({ payment }) => payment.is_card).then(() => {
    letCardGoStep(payment.collection)
  })
  const goods = lockGoodsStep(wanted)
  const cart = loadCartStep(input.cart_id).config({ name: "load-cart-under-lock" })
  validateOrderStep({
    cart,
    expected_total_idr: input.expected_total_idr,
    payment_method: method.payment_method,
  })
  // A card was authorised for its session before; anything else gets a new one.
  const held = when("is-paid-by-card", { payment }, ({ payment }) => payment.is_card).then(() =>
    findHeldCardStep(cart),
  )
  when(
    "no-payment-collection-yet",
    { payment },
    ({ payment }) => !payment.is_card && !payment.collection,
  ).then(() => createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }))
  when(
    "has-payment-collection",
    { payment },
    ({ payment }) => !payment.is_card && Boolean(payment.collection),
  ).then(() => refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }))
  const payment_collection_id = findPaymentCollectionStep(input.cart_id)
  const opened = when("opens-a-session", { payment }, ({ payment }) => !payment.is_card).then(() =>
    createPaymentSessionsWorkflow.runAsStep({
      input: { payment_collection_id, provider_id: method.provider_id },
    }),
  )
  const session = transform({ held, opened }, ({ held, opened }) => ({ id: held?.id ?? opened?.id ?? "" }))
  const purchase = createPurchaseStep({
    cart,
    payment_collection_id,
    payment_method: method.payment_method,
    locale: input.locale,
  })
  const orders = createSellerOrdersStep({ cart_id: input.cart_id, purchase })
  const commissions = freezeSaleStep({ purchase_id: purchase.id, orders })
  createSplitsStep({ purchase, orders, commissions })
  linkOrdersStep({ cart_id: input.cart_id, payment_collection_id, orders })
  useCouponsStep({ cart })
  // After the uses are counted: what is cleared away after a crash gives back those of linked orders.
  createRemoteLinkStep(
    transform({ orders }, ({ orders }) =>
      orders.flatMap(({ id, promotion_ids }) =>
        promotion_ids.map((promotion_id) => ({
          [Modules.ORDER]: { order_id: id },
          [Modules.PROMOTION]: { promotion_id },
        })),
      ),
    ),
  )
  reserveGoodsStep({ cart, orders })
  closeCartStep(input.cart_id)
  // What fails before it has no money to give back; what is cut off after it is finished later.
  authorizePaymentSessionStep({ id: session.id })
  finishPurchaseWorkflow.runAsStep({ input: { cart_id: input.cart_id, purchase_id: purchase.id } })
  releaseLockStep(transform({ goods }, ({ goods }) => ({ ...goods, executeOnSubWorkflow: true })))
  return new WorkflowResponse(transform({ purchase }, ({ purchase }) => ({ purchase_id: purchase.id })))
})
