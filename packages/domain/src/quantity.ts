import type { Refusal } from "./refusal"

/** The most pieces of one variant in one cart line; above it buyers talk to the seller. */
export const MAX_LINE_QUANTITY = 9999

/** Different lines one cart can hold; beyond it every later step would be slow. */
export const MAX_CART_LINES = 100

/** From this many pieces down the shop says how few are left (practice of the large marketplaces). */
const LOW_STOCK = 5

export const STOCK_STATES = ["available", "low", "sold_out"] as const
export type StockState = (typeof STOCK_STATES)[number]

/**
 * Decides whether a line may hold a quantity. Stock is named before the maximum: it is what the
 * buyer can act on.
 * @param facts quantity wanted for the whole line; pieces available now, this line's included;
 *   the maximum of one line
 * @returns undefined when it may; QUANTITY_INVALID, QUANTITY_ABOVE_STOCK {available} or
 *   QUANTITY_ABOVE_MAXIMUM {maximum}
 */
export function refuseQuantity(facts: {
  quantity: number
  available: number
  maximum: number
}): Refusal | undefined {
  const { quantity, available, maximum } = facts
  if (!Number.isSafeInteger(quantity) || quantity < 1) return { code: "QUANTITY_INVALID" }
  if (quantity > available) {
    return { code: "QUANTITY_ABOVE_STOCK", values: { available: Math.max(0, available) } }
  }
  if (quantity > maximum) return { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum } }
  return undefined
}

/**
 * What the shop says about stock.
 * @param available pieces that can be bought now
 */
export function stockState(available: number): StockState {
  if (available < 1) return "sold_out"
  return available <= LOW_STOCK ? "low" : "available"
}
