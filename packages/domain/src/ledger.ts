import { assertRupiah } from "./money"

/**
 * To whom the collected money is owed: the shops; the marketplace (commission, transfer codes); the office, which bears
 * coupons and so owes; buyers (refunds promised, what they paid too much); payouts under way; the tax office (PPh 22).
 */
export const LEDGER_ACCOUNTS = ["seller", "marketplace", "office", "buyers", "transit", "tax"] as const
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number]

export const ENTRY_KINDS = [
  "goods",
  "shipping",
  "commission",
  "cost_share",
  "transfer_code",
  "overpayment",
  "cash_collected",
  "refund",
  "refund_paid",
  "dispute",
  "pph22",
  "adjustment",
  "payout",
  "payout_paid",
  "payout_returned",
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/**
 * A movement of money, whole rupiah: what the account is owed more, or less where it is negative. All entries together
 * are what came in less what went out.
 */
export type Entry = {
  /** What it is an entry of, so that a repetition writes no second one. */
  key: string
  account: LedgerAccount
  /** Only of the account `seller`. */
  seller_id: string | null
  kind: EntryKind
  amount: number
}

/** In place of a line's id where an order's delivery is meant. */
export const DELIVERY_LINE = "delivery"

/** A shop's order as it was sold, whole rupiah; goods and shipping before coupons. */
export type Sale = {
  order_id: string
  seller_id: string
  goods: number
  shipping: number
  commission: number
  /** Withheld from the shop for the tax office. */
  pph22: number
  /** What coupons take off; the office bears it. */
  discount: number
}

const of = (
  account: LedgerAccount,
  seller_id: string | null,
  kind: EntryKind,
  subject: string,
  amount: number,
): Entry => {
  assertRupiah(amount)
  return { key: `${kind}:${account}:${subject}`, account, seller_id, kind, amount }
}

const moved = (entries: readonly Entry[]): Entry[] => entries.filter(({ amount }) => amount !== 0)

/** What is written when an order was paid; sums to what the buyer paid for it. */
export function saleEntries(sale: Sale): Entry[] {
  const { order_id, seller_id, goods, shipping, commission, pph22, discount } = sale
  return moved([
    of("seller", seller_id, "goods", order_id, goods),
    of("seller", seller_id, "shipping", order_id, shipping),
    of("seller", seller_id, "commission", order_id, -commission),
    of("marketplace", null, "commission", order_id, commission),
    of("seller", seller_id, "pph22", order_id, -pph22),
    of("tax", null, "pph22", order_id, pph22),
    of("office", null, "cost_share", order_id, -discount),
  ])
}

/** The shop took the buyer's cash itself: nothing of it is in the pot. */
export const cashEntries = ({ order_id, seller_id, goods, shipping, discount }: Sale): Entry[] =>
  moved([of("seller", seller_id, "cash_collected", order_id, -(goods + shipping - discount))])

/** The few rupiah by which a transfer was told from others. */
export const transferCodeEntries = (purchase_id: string, amount: number): Entry[] =>
  moved([of("marketplace", null, "transfer_code", purchase_id, amount)])

/**
 * What is held for a buyer changes: it came in and nothing is sold for it yet, or it is too much.
 * @param nth how often it changed before, so that each change is written once
 */
export const heldEntries = (purchase_id: string, nth: number, amount: number): Entry[] =>
  moved([of("buyers", null, "overpayment", `${purchase_id}:${nth}`, amount)])

/** What one refund takes back, whole rupiah; all of it positive. */
export type RefundShare = {
  /** What the buyer gets. */
  amount: number
  /** What the shop is owed less for goods and delivery, before coupons. */
  gross: number
  /** Of it, what the office bore. */
  discount: number
  /** What the marketplace gives back to the shop. */
  commission: number
  /** What was withheld for the tax office and is the shop's again. */
  pph22: number
}

/** What is written when a refund is promised; sums to nothing, the money is still in the pot. */
export function refundEntries(
  refund: { id: string; seller_id: string },
  { amount, gross, discount, commission, pph22 }: RefundShare,
): Entry[] {
  return moved([
    of("seller", refund.seller_id, "refund", refund.id, -gross),
    of("seller", refund.seller_id, "commission", refund.id, commission),
    of("marketplace", null, "commission", refund.id, -commission),
    of("seller", refund.seller_id, "pph22", refund.id, pph22),
    of("tax", null, "pph22", refund.id, -pph22),
    of("office", null, "cost_share", refund.id, discount),
    of("buyers", null, "refund", refund.id, amount),
  ])
}

/** A promised refund left the pot. */
export const refundPaidEntries = (refund: { id: string; amount: number }): Entry[] =>
  moved([of("buyers", null, "refund_paid", refund.id, -refund.amount)])

/** A payout is on its way to a shop, and out of its balance. */
export const payoutEntries = (payout: { id: string; seller_id: string; amount: number }): Entry[] =>
  moved([
    of("seller", payout.seller_id, "payout", payout.id, -payout.amount),
    of("transit", null, "payout", payout.id, payout.amount),
  ])

/** It arrived. */
export const payoutPaidEntries = (payout: { id: string; amount: number }): Entry[] =>
  moved([of("transit", null, "payout_paid", payout.id, -payout.amount)])

/** It did not, and is the shop's again. */
export const payoutReturnedEntries = (payout: { id: string; seller_id: string; amount: number }): Entry[] =>
  moved([
    of("transit", null, "payout_returned", payout.id, -payout.amount),
    of("seller", payout.seller_id, "payout_returned", payout.id, payout.amount),
  ])

/** Who gives or takes what the office adjusts in a shop's balance. */
export const ADJUSTMENT_COUNTERS = ["marketplace", "office"] as const satisfies readonly LedgerAccount[]
export type AdjustmentCounter = (typeof ADJUSTMENT_COUNTERS)[number]

/**
 * The office sets a shop's balance right; sums to nothing.
 * @param adjustment `key` names it once and for all; `amount` is what the shop is owed more, or less
 */
export const adjustmentEntries = (adjustment: {
  key: string
  seller_id: string
  counter: AdjustmentCounter
  amount: number
}): Entry[] =>
  moved([
    of("seller", adjustment.seller_id, "adjustment", adjustment.key, adjustment.amount),
    of(adjustment.counter, null, "adjustment", adjustment.key, -adjustment.amount),
  ])

/** What a shop is owed in all, and of it what may be paid out now. Signed, whole rupiah. */
export type SellerSums = { total: number; payable: number }

/**
 * A shop's balance: what waits for the end of a return window, what can be paid out, and what the shop owes, which the
 * next payout carries. Whole rupiah.
 */
export const balanceOf = ({ total, payable }: SellerSums) => ({
  total,
  held: total - payable,
  available: Math.max(0, payable),
  carried: Math.max(0, -payable),
})

/** A line or a delivery as it was sold, and what was given back of it before. Whole rupiah. */
export type Refundable = {
  gross: number
  discount: number
  commission: number
  pph22: number
  refunded: RefundShare
}

/** What the buyer paid for it and did not get back. */
export const refundableOf = ({ gross, discount, refunded }: Refundable): number =>
  gross - discount - refunded.amount

/** All that is left of it, also where the buyer paid nothing. */
export const refundWhole = ({ gross, discount, commission, pph22, refunded }: Refundable): RefundShare => ({
  amount: gross - discount - refunded.amount,
  gross: gross - refunded.gross,
  discount: discount - refunded.discount,
  commission: commission - refunded.commission,
  pph22: pph22 - refunded.pph22,
})

/** `whole × part / of`, half a rupiah rounded up. */
const share = (whole: number, part: number, of: number): number =>
  of === 0 ? 0 : Number((2n * BigInt(whole) * BigInt(part) + BigInt(of)) / (2n * BigInt(of)))

/**
 * What a refund of an amount takes back from shop, office, marketplace and tax office: the share of each that the amount is of what
 * the buyer paid. Counted over all refunds of it together, so that many small ones are worth one large one.
 * @param amount whole rupiah, at most `refundableOf`
 * @throws RangeError when it is more than that
 */
export function refundShare(sold: Refundable, amount: number): RefundShare {
  assertRupiah(amount)
  if (amount < 0 || amount > refundableOf(sold)) throw new RangeError(`not to be refunded: ${amount}`)
  const { gross, discount, commission, pph22, refunded } = sold
  const paid = gross - discount
  const back = refunded.amount + amount
  if (back === paid) return refundWhole(sold)
  const discount_back = share(discount, back, paid) - refunded.discount
  return {
    amount,
    gross: amount + discount_back,
    discount: discount_back,
    commission: share(commission, back, paid) - refunded.commission,
    pph22: share(pph22, back, paid) - refunded.pph22,
  }
}

export const NO_REFUND: RefundShare = { amount: 0, gross: 0, discount: 0, commission: 0, pph22: 0 }

/** Several shares as one. */
export const sumOfShares = (shares: readonly RefundShare[]): RefundShare =>
  shares.reduce(
    (sum, one) => ({
      amount: sum.amount + one.amount,
      gross: sum.gross + one.gross,
      discount: sum.discount + one.discount,
      commission: sum.commission + one.commission,
      pph22: sum.pph22 + one.pph22,
    }),
    NO_REFUND,
  )

export const REFUND_CAUSES = ["cancelled", "return", "office", "provider", "dispute", "overpayment"] as const
export type RefundCause = (typeof REFUND_CAUSES)[number]

/** A promised refund is owed to the buyer; it is paid once the money left. */
export const REFUND_STATUSES = ["promised", "paid"] as const
export type RefundStatus = (typeof REFUND_STATUSES)[number]
