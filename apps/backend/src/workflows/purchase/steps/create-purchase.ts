import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { assertRupiah, payUntil, type Locale, type PaymentMethod } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { CartFacts } from "../../checkout/cart-facts"
import { ownerOf } from "../../checkout/cart-owner"
import { withTransferCode, type TransferCode } from "../../transfer/draw-code"

type Input = {
  cart: CartFacts
  payment_collection_id: string
  payment_method: PaymentMethod
  locale?: Locale
}

export const createPurchaseStepId = "create-purchase"

/** The purchase of a cart with the running number of all its orders, and the code of its transfer. */
export const createPurchaseStep = createStep(
  createPurchaseStepId,
  async ({ cart, payment_collection_id, payment_method, locale }: Input, { container }) => {
    for (const amount of [cart.item_total, cart.shipping_total, cart.total]) assertRupiah(amount)
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const isTransfer = payment_method === "transfer"
    const create = (code: TransferCode | undefined) =>
      purchases.createPurchases({
        cart_id: cart.id,
        payment_collection_id,
        payment_method,
        customer_id: ownerOf(cart),
        ...(locale && { locale }),
        ...code,
        item_total: cart.item_total,
        delivery_total: cart.shipping_total,
        total: cart.total,
        pay_until: isTransfer ? payUntil(new Date()) : null,
      })
    const { id, display_id } =
      isTransfer && cart.total > 0
        ? await withTransferCode(purchases, cart.total, create)
        : await create(undefined)
    return new StepResponse({ id, display_id, total: cart.total }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PurchaseService>(PURCHASE_MODULE).deletePurchases(id)
  },
)
