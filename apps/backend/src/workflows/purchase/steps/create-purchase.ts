import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertRupiah, type Locale, type PaymentMethod } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { CartFacts } from "../../checkout/cart-facts"
import { ownerOf } from "../../checkout/cart-owner"

/** How long a transfer is waited for; the goods are kept for the buyer that long. */
const PAY_WITHIN_MS = 24 * 3_600_000

type Input = {
  cart: CartFacts
  payment_collection_id: string
  payment_method: PaymentMethod
  locale?: Locale
}

export const createPurchaseStepId = "create-purchase"

/** The purchase of a cart with the running number of all its orders. */
export const createPurchaseStep = createStep(
  createPurchaseStepId,
  async ({ cart, payment_collection_id, payment_method, locale }: Input, { container }) => {
    for (const amount of [cart.item_total, cart.shipping_total, cart.total]) assertRupiah(amount)
    const { id, display_id } = await container.resolve<PurchaseService>(PURCHASE_MODULE).createPurchases({
      cart_id: cart.id,
      payment_collection_id,
      payment_method,
      customer_id: ownerOf(cart),
      ...(locale && { locale }),
      item_total: cart.item_total,
      delivery_total: cart.shipping_total,
      total: cart.total,
      pay_until: payment_method === "transfer" ? new Date(Date.now() + PAY_WITHIN_MS) : null,
    })
    return new StepResponse({ id, display_id, total: cart.total }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PurchaseService>(PURCHASE_MODULE).deletePurchases(id)
  },
)
