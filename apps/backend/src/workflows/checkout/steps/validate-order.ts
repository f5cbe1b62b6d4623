import { createStep } from "@medusajs/framework/workflows-sdk"
import { assertRupiah } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import type { CartFacts } from "../cart-facts"
import { isDeliveryComplete, refuseProblems } from "../cart-rules"

type Input = { cart: CartFacts; expected_total_idr: number }

export const validateOrderStepId = "validate-order"

/** The last look before an order is made: everything for sale, in stock, addressed, deliverable, at the total seen. */
export const validateOrderStep = createStep(
  validateOrderStepId,
  async ({ cart, expected_total_idr }: Input) => {
    if (cart.items.length === 0) throw conflict("CART_EMPTY", "The cart is empty")
    if (!cart.email || !cart.shipping_address?.metadata)
      throw conflict("ADDRESS_MISSING", "Set the address first")
    refuseProblems(cart)
    if (!isDeliveryComplete(cart))
      throw conflict("DELIVERY_MISSING", "Choose a delivery service for each seller")
    assertRupiah(cart.total)
    if (cart.total !== expected_total_idr) throw conflict("TOTAL_CHANGED", `The total is now ${cart.total}`)
  },
)
