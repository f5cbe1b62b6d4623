import { assertRupiah } from "./money"
import type { Refusal } from "./refusal"

type OrderWorth = {
  /** Price of one shop's goods, before delivery and discounts. */
  goods_idr: number
  /** The least the shop sends for; null when it sends any amount. */
  minimum_idr: number | null
}

/**
 * What is missing to a shop's order minimum.
 * @returns whole rupiah; 0 when it is reached or there is none
 * @throws RangeError when an amount is not whole rupiah
 */
export function missingToMinimum({ goods_idr, minimum_idr }: OrderWorth): number {
  assertRupiah(goods_idr)
  assertRupiah(minimum_idr ?? 0)
  return Math.max(0, (minimum_idr ?? 0) - goods_idr)
}

/**
 * Refuses to order less from a shop than it sends for (the shop's own rule).
 * @returns ORDER_BELOW_MINIMUM {minimum, missing} in whole rupiah; undefined when it is enough
 * @throws RangeError when an amount is not whole rupiah
 */
export function refuseBelowMinimum(worth: OrderWorth): Refusal | undefined {
  const missing = missingToMinimum(worth)
  if (missing === 0) return undefined
  return { code: "ORDER_BELOW_MINIMUM", values: { minimum: worth.minimum_idr ?? 0, missing } }
}
