import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  authorizePaymentSessionStep,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  createRemoteLinkStep,
  emitEventStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { EVENTS } from "@sebiduk/contracts"
import { findPaymentCollectionStep } from "../checkout/steps/find-payment-collection"
import { loadCartStep } from "../checkout/steps/load-cart"
import { validateOrderStep } from "../checkout/steps/validate-order"
import type { CompletePurchaseInput } from "./complete-purchase"
import { closeCartStep } from "./steps/close-cart"
import { createPurchaseStep } from "./steps/create-purchase"
import { createSellerOrdersStep } from "./steps/create-seller-orders"
import { createSplitsStep } from "./steps/create-splits"
import { linkOrdersStep } from "./steps/link-orders"
import { reserveGoodsStep } from "./steps/reserve-goods"
import { useCouponsStep } from "./steps/use-coupons"

/** Provider id as Medusa composes it: `pp_<identifier>_<id in medusa-config>`. */
const TRANSFER_PROVIDER = "pp_transfer_transfer"

export const splitCartWorkflowId = "split-cart"

/**
 * Checks a cart a last time and makes the orders of its shops under one payment; runs inside `complete-purchase`, under
 * its lock. Core's own completion would make one order of all, and reserve in parallel with the rest.
 */
export const splitCartWorkflow = createWorkflow(splitCartWorkflowId, (input: CompletePurchaseInput) => {
  const wanted = loadCartStep(input.cart_id)
  // Whoever wants the same goods, or counts them anew, waits here; core locks inventory items by the same keys.
  const goods = transform({ wanted }, ({ wanted }) => ({
    key: [...new Set(wanted.items.flatMap(({ variant }) => variant?.inventory_items ?? []))]
      .map(({ inventory_item_id }) => inventory_item_id)
      .sort(),
    ownerId: wanted.id,
    timeout: 30,
    ttl: 60,
    executeOnSubWorkflow: true,
  }))
  acquireLockStep(goods)
  const cart = loadCartStep(input.cart_id).config({ name: "load-cart-under-lock" })
  validateOrderStep({ cart, expected_total_idr: input.expected_total_idr })
  when("no-payment-collection-yet", { cart }, ({ cart }) => !cart.payment_collection).then(() =>
    createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  when("has-payment-collection", { cart }, ({ cart }) => Boolean(cart.payment_collection)).then(() =>
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
  )
  const payment_collection_id = findPaymentCollectionStep(input.cart_id)
  const session = createPaymentSessionsWorkflow.runAsStep({
    input: { payment_collection_id, provider_id: TRANSFER_PROVIDER },
  })
  const purchase = createPurchaseStep({ cart, payment_collection_id })
  const orders = createSellerOrdersStep({ cart_id: input.cart_id, purchase })
  createSplitsStep({ purchase, orders })
  linkOrdersStep({ cart_id: input.cart_id, payment_collection_id, orders })
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
  useCouponsStep({ cart })
  closeCartStep(input.cart_id)
  // Last: what fails before it has no money to give back.
  authorizePaymentSessionStep({ id: session.id })
  releaseLockStep(goods)
  emitEventStep({
    eventName: OrderWorkflowEvents.PLACED,
    data: transform({ orders }, ({ orders }) => orders.map(({ id }) => ({ id }))),
  })
  emitEventStep({
    eventName: EVENTS.purchasePlaced,
    data: transform({ purchase }, ({ purchase }) => ({ id: purchase.id })),
  }).config({ name: "emit-purchase-placed" })
  return new WorkflowResponse(transform({ purchase }, ({ purchase }) => ({ purchase_id: purchase.id })))
})
