import { createStep } from "@medusajs/framework/workflows-sdk"
import { assertRupiah } from "@sebiduk/domain"
import { conflict, Refused } from "../../../refused"
import type { CartFacts } from "../cart-facts"
import { isDeliveryComplete, lineProblem } from "../cart-rules"
import { couponRefused } from "../coupon-refused"

type Input = { cart: CartFacts; expected_total_idr: number }

export const validateOrderStepId = "validate-order"

/** The last look before an order is made: everything for sale, in stock, addressed, deliverable, at the total seen. */
export const validateOrderStep = createStep(
  validateOrderStepId,
  async ({ cart, expected_total_idr }: Input) => {
    if (cart.items.length === 0) throw conflict("CART_EMPTY", "The cart is empty")
    if (!cart.email || !cart.shipping_address?.metadata)
      throw conflict("ADDRESS_MISSING", "Set the address first")
    for (const item of cart.items) {
      const problem = lineProblem(item, cart)
      if (!problem) continue
      const values = { title: item.product_title, available: cart.available[item.variant_id] ?? 0 }
      throw new Refused(409, {
        code: problem,
        message: `${values.title} cannot be bought as it stands in the cart`,
        fields: { [`lines.${item.id}`]: { code: problem, values } },
      })
    }
    if (!isDeliveryComplete(cart))
      throw conflict("DELIVERY_MISSING", "Choose a delivery service for each seller")
    const refused = cart.metadata?.coupons.find(({ problem }) => problem)
    if (refused?.problem) throw couponRefused(refused.code, refused.problem)
    assertRupiah(cart.total)
    if (cart.total !== expected_total_idr) throw conflict("TOTAL_CHANGED", `The total is now ${cart.total}`)
  },
)
