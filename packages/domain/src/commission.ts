import { assertRupiah } from "./money"

export const COMMISSION_KINDS = ["percentage", "fixed"] as const
export type CommissionKind = (typeof COMMISSION_KINDS)[number]

/** To households, or by the carton to minimarkets. */
export const SALES_CHANNELS = ["retail", "wholesale"] as const
export type SalesChannel = (typeof SALES_CHANNELS)[number]

/** Hundredths of a percent that the marketplace keeps of the goods sold, when no rule says otherwise. */
export const STANDARD_COMMISSION_BPS = 500
const WHOLE_BPS = 10_000

/**
 * What the marketplace keeps of a sale, half a rupiah rounded up; delivery is passed on whole.
 * @param goods_idr what the buyer pays for the goods, whole rupiah
 * @param bps hundredths of a percent, 0 to 10,000
 * @returns whole rupiah
 * @throws RangeError when an amount or a rate is none
 */
export function commissionOf(goods_idr: number, bps: number): number {
  assertRupiah(goods_idr)
  if (goods_idr < 0) throw new RangeError(`not a sale: ${goods_idr}`)
  if (!Number.isInteger(bps) || bps < 0 || bps > WHOLE_BPS) throw new RangeError(`not a rate: ${bps}`)
  return Number((BigInt(goods_idr) * BigInt(bps) + BigInt(WHOLE_BPS / 2)) / BigInt(WHOLE_BPS))
}
