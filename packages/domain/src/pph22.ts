import { commissionOf } from "./commission"

/** Hundredths of a percent of the goods before coupons (PMK 37/2025, a marketplace that the DJP designated). */
const PPH22_BPS = 50

/**
 * Yearly turnover of a person up to which no income tax is due (PP 55/2022), and from which the office is warned that a
 * shop comes near it. Whole rupiah.
 */
export const UNTAXED_TURNOVER_IDR = 500_000_000
const NEARLY_TAXED_IDR = 450_000_000

/**
 * PPh 22 to be withheld from a sale, half a rupiah rounded up.
 * @param goods_idr goods before coupons, whole rupiah
 * @returns whole rupiah
 * @throws RangeError when it is not an amount
 */
export const pph22Of = (goods_idr: number): number => commissionOf(goods_idr, PPH22_BPS)

export const TURNOVER_MARKS = ["near", "above"] as const
export type TurnoverMark = (typeof TURNOVER_MARKS)[number]

/** Whether a shop's turnover of a calendar year comes near what is free of tax, or has passed it. Whole rupiah. */
export function turnoverMark(turnover_idr: number): TurnoverMark | null {
  if (turnover_idr > UNTAXED_TURNOVER_IDR) return "above"
  return turnover_idr >= NEARLY_TAXED_IDR ? "near" : null
}
