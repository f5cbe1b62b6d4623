import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { StoreAcceptPricesInput } from "@sebiduk/contracts"
import { newPrice } from "./cart-rules"
import { refreshDiscountsWorkflow } from "./refresh-discounts"
import { refreshLinePricesWorkflow } from "./refresh-line-prices"
import { loadCartStep } from "./steps/load-cart"

export type AcceptCartPricesInput = StoreAcceptPricesInput & { cart_id: string }

export const acceptCartPricesWorkflowId = "accept-cart-prices"

/**
 * Takes over the new prices that the buyer saw; a line that costs something else again keeps its old price and so its
 * notice. Safe to repeat.
 */
export const acceptCartPricesWorkflow = createWorkflow(
  acceptCartPricesWorkflowId,
  (input: AcceptCartPricesInput) => {
    acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 30 })
    const cart = loadCartStep(input.cart_id)
    const accepted = transform({ cart, input }, ({ cart, input }) => ({
      ...cart,
      items: cart.items.filter((item) => {
        const seen = input.lines.find(({ line_id }) => line_id === item.id)?.price_idr
        return seen !== undefined && newPrice(item, cart) === seen
      }),
    }))
    refreshLinePricesWorkflow.runAsStep({ input: accepted })
    refreshDiscountsWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    releaseLockStep({ key: input.cart_id })
    return new WorkflowResponse(input.cart_id)
  },
)
