import type { CalculatedPriceSet } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { getVariantPriceSetsStep, updateLineItemsStep } from "@medusajs/medusa/core-flows"
import type { CartFacts } from "./cart-facts"

export const refreshLinePricesWorkflowId = "refresh-line-prices"

/**
 * Gives every line of a cart today's price; runs under the cart's lock. Core's refresh is not used: it prices all
 * deliveries of one service alike, though each seller sends another parcel.
 */
export const refreshLinePricesWorkflow = createWorkflow(refreshLinePricesWorkflowId, (cart: CartFacts) => {
  const wanted = transform({ cart }, ({ cart }) => ({
    data: cart.items
      .filter(({ variant }) => variant)
      .map(({ id, variant_id, quantity }) => ({
        id,
        variantId: variant_id,
        context: { currency_code: cart.currency_code, region_id: cart.region_id, quantity },
      })),
  }))
  const prices = getVariantPriceSetsStep(wanted)
  const changes = transform({ cart, prices }, ({ cart, prices }) => {
    const priceOf: Readonly<Record<string, CalculatedPriceSet>> = prices
    return cart.items.flatMap(({ id, unit_price }) => {
      const today = priceOf[id]?.calculated_amount ?? null
      return today === null || Number(today) === unit_price
        ? []
        : [{ selector: { id }, data: { unit_price: Number(today) } }]
    })
  })
  updateLineItemsStep({ id: cart.id, items: changes })
  return new WorkflowResponse(changes)
})
