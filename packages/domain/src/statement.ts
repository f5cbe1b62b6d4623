import type { EntryKind } from "./ledger"
import { assertRupiah } from "./money"
import { monthsFrom, monthsLater } from "./month"

/** The sums of a shop's statement, in the order in which they are read. */
export const STATEMENT_SUMS = [
  "goods",
  "shipping",
  "commission",
  "cash",
  "refunds",
  "pph22",
  "adjustments",
  "payouts",
] as const
export type StatementSum = (typeof STATEMENT_SUMS)[number]

/** Where each kind of a shop's entries is summed; kinds that shops have none of would show as adjustments. */
const SUM_OF: Readonly<Record<EntryKind, StatementSum>> = {
  goods: "goods",
  shipping: "shipping",
  commission: "commission",
  cash_collected: "cash",
  refund: "refunds",
  dispute: "refunds",
  pph22: "pph22",
  adjustment: "adjustments",
  payout: "payouts",
  payout_returned: "payouts",
  cost_share: "adjustments",
  transfer_code: "adjustments",
  overpayment: "adjustments",
  refund_paid: "adjustments",
  payout_paid: "adjustments",
}

/** A movement of a shop's balance, whole rupiah. */
export type Movement = { kind: EntryKind; amount: number }

export type StatementSums = Readonly<Record<StatementSum, number>>

/** What the movements of a time come to, kind by kind, and the balance after them. Whole rupiah. */
export function statementOf(
  opening: number,
  movements: readonly Movement[],
): { sums: StatementSums; closing: number } {
  const sums = Object.fromEntries(STATEMENT_SUMS.map((sum) => [sum, 0])) as Record<StatementSum, number>
  for (const { kind, amount } of movements) sums[SUM_OF[kind]] += amount
  const closing = STATEMENT_SUMS.reduce((balance, sum) => balance + sums[sum], opening)
  assertRupiah(closing)
  return { sums, closing }
}

/** What was sold in a month, whole rupiah; refunds count in the month in which they were decided. */
export type Turnover = {
  month: string
  goods: number
  shipping: number
  /** Given back of both, as a positive sum. */
  refunded: number
  /** Goods and shipping less what was given back. */
  net: number
}

const TURNOVER_MONTHS = 12

/**
 * A shop's turnover month by month, for its report to a bank (KUR): the twelve months that end with the last one, those
 * without a sale included.
 * @param movements sums of the shop's entries by month (`YYYY-MM`, WIB) and kind
 */
export function turnoverOf(movements: readonly (Movement & { month: string })[], last: string): Turnover[] {
  return monthsFrom(monthsLater(last, 1 - TURNOVER_MONTHS), last).map((month) => {
    const { sums } = statementOf(
      0,
      movements.filter((movement) => movement.month === month),
    )
    const refunded = sums.refunds === 0 ? 0 : -sums.refunds
    return {
      month,
      goods: sums.goods,
      shipping: sums.shipping,
      refunded,
      net: sums.goods + sums.shipping - refunded,
    }
  })
}
