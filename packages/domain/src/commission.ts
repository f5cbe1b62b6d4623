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
 * @param goods_idr the goods before coupons, whole rupiah
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

/** What a rule keeps of a sale: a share of the goods, or rupiah for each piece. */
export type CommissionRate =
  { kind: "percentage"; bps: number; fixed_idr: null } | { kind: "fixed"; bps: null; fixed_idr: number }

/** A row of the office's list; a condition that is null fits every sale. */
export type CommissionRule = CommissionRate & {
  id: string
  category_id: string | null
  seller_id: string | null
  /** Identifier of the campaign whose coupon was used. */
  campaign: string | null
  channel: SalesChannel | null
}

/** A line as the rules ask about it. */
export type CommissionFacts = {
  seller_id: string
  /** Of the product, and those above them. */
  category_ids: readonly string[]
  /** Of the coupons used on the line. */
  campaigns: readonly string[]
  channel: SalesChannel
}

/** What counts for a line: the rate, and the rule it stands in; null for the standard. */
export type ChosenCommission = { rule_id: string | null; rate: CommissionRate }

export const STANDARD_COMMISSION: ChosenCommission = {
  rule_id: null,
  rate: { kind: "percentage", bps: STANDARD_COMMISSION_BPS, fixed_idr: null },
}

/** A rate as a row keeps it, in three columns. @throws RangeError when it is none (a bug) */
export function rateOf(row: {
  kind: CommissionKind
  bps: number | null
  fixed_idr: number | null
}): CommissionRate {
  const { kind, bps, fixed_idr } = row
  if (kind === "fixed" && fixed_idr !== null) return { kind, bps: null, fixed_idr }
  if (kind === "percentage" && bps !== null) return { kind, bps, fixed_idr: null }
  throw new RangeError(`no rate: ${JSON.stringify({ kind, bps, fixed_idr })}`)
}

/** Rates once each, percentages before rupiah, the lowest first. */
export function distinctRates(rates: readonly CommissionRate[]): CommissionRate[] {
  const byValue = new Map(rates.map((rate) => [`${rate.kind}:${rate.bps ?? rate.fixed_idr}`, rate]))
  return [...byValue.values()].sort(
    (a, b) =>
      Number(a.kind === "fixed") - Number(b.kind === "fixed") ||
      (a.bps ?? a.fixed_idr) - (b.bps ?? b.fixed_idr),
  )
}

const fits = (rule: CommissionRule, facts: CommissionFacts): boolean =>
  (rule.category_id === null || facts.category_ids.includes(rule.category_id)) &&
  (rule.seller_id === null || rule.seller_id === facts.seller_id) &&
  (rule.campaign === null || facts.campaigns.includes(rule.campaign)) &&
  (rule.channel === null || rule.channel === facts.channel)

/**
 * The first rule of the list that fits a line, with all its conditions; the standard when none does.
 * @param rules in the order of the list
 */
export function chooseCommission(rules: readonly CommissionRule[], facts: CommissionFacts): ChosenCommission {
  const rule = rules.find((each) => fits(each, facts))
  if (!rule) return STANDARD_COMMISSION
  return { rule_id: rule.id, rate: rateOf(rule) }
}

/**
 * What is kept of a line by a rate, never more than the goods cost.
 * @param line goods before coupons in whole rupiah, and how many pieces
 * @returns whole rupiah
 * @throws RangeError when an amount, a quantity or a rate is none
 */
export function commissionAt(rate: CommissionRate, line: { gross: number; quantity: number }): number {
  if (rate.kind === "percentage") return commissionOf(line.gross, rate.bps)
  assertRupiah(line.gross)
  assertRupiah(rate.fixed_idr)
  if (line.gross < 0 || rate.fixed_idr < 0 || !Number.isInteger(line.quantity) || line.quantity < 0)
    throw new RangeError(`not a sale: ${line.quantity} pieces for ${line.gross}`)
  return Math.min(rate.fixed_idr * line.quantity, line.gross)
}
