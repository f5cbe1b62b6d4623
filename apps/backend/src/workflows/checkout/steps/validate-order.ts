import { createStep } from "@medusajs/framework/workflows-sdk"
import { assertRupiah, refuseBelowMinimum, refuseMethod, type PaymentMethod } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import type { CartFacts } from "../cart-facts"
import { groupBySeller, isDeliveryComplete, refuseProblems } from "../cart-rules"
import { couponRefused } from "../coupon-refused"
import { paymentFacts } from "../payment-methods"
import { goodsWorth } from "../shop-notices"

type Input = { cart: CartFacts; expected_total_idr: number; payment_method: PaymentMethod }

export const validateOrderStepId = "validate-order"

/** The last look before an order is made: everything for sale, in stock, enough for each shop, addressed, deliverable, to be paid so, at the total seen. */
export const validateOrderStep = createStep(
  validateOrderStepId,
  async ({ cart, expected_total_idr, payment_method }: Input) => {
    if (cart.items.length === 0) throw conflict("CART_EMPTY", "The cart is empty")
    if (!cart.email || !cart.shipping_address?.metadata)
      throw conflict("ADDRESS_MISSING", "Set the address first")
    refuseProblems(cart)
    for (const group of groupBySeller(cart.items)) {
      const { name, minimum_order_idr: minimum_idr } = group.seller
      const refusal = refuseBelowMinimum({ goods_idr: goodsWorth(group, cart), minimum_idr })
      if (refusal) {
        const message = `${name} sends nothing for less than ${minimum_idr}`
        throw conflict("ORDER_BELOW_MINIMUM", message, { seller: name, ...refusal.values })
      }
    }
    if (!isDeliveryComplete(cart))
      throw conflict("DELIVERY_MISSING", "Choose a delivery service for each seller")
    const refused = cart.metadata?.coupons.find(({ problem }) => problem)
    if (refused?.problem) throw couponRefused(refused.code, refused.problem)
    assertRupiah(cart.total)
    const reason = refuseMethod(payment_method, paymentFacts(cart))
    if (reason) {
      const message = `Not to be paid by ${payment_method}: ${reason}`
      throw conflict("PAYMENT_METHOD_UNAVAILABLE", message, { method: payment_method, reason })
    }
    if (cart.total !== expected_total_idr) throw conflict("TOTAL_CHANGED", `The total is now ${cart.total}`)
  },
)
