import type { RefundStatus } from "./ledger"
import type { PaymentMethod } from "./payment"
import type { TransitionTable } from "./transitions"

/** To shops, what they earned; to buyers, what they get back. */
export const BATCH_KINDS = ["sellers", "refunds"] as const
export type BatchKind = (typeof BATCH_KINDS)[number]

export const BATCH_STATUSES = ["draft", "approved", "rejected", "closed"] as const
export type BatchStatus = (typeof BATCH_STATUSES)[number]

/** A batch is closed once each of its payouts arrived or came back. */
export const BATCH_TRANSITIONS: TransitionTable<BatchStatus> = {
  draft: ["approved", "rejected"],
  approved: ["closed"],
  rejected: [],
  closed: [],
}

export const PAYOUT_STATUSES = ["planned", "approved", "paid", "failed", "withdrawn"] as const
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number]

export const PAYOUT_TRANSITIONS: TransitionTable<PayoutStatus> = {
  planned: ["approved", "withdrawn"],
  approved: ["paid", "failed"],
  paid: [],
  failed: [],
  withdrawn: [],
}

/** Balances below it wait for the next payout unless the office set another minimum. Whole rupiah. */
export const STANDARD_PAYOUT_MINIMUM_IDR = 20_000

/** Why a shop is left out of a payout. */
export const LEFT_OUT_REASONS = ["negative", "below_minimum", "no_account", "account_refused"] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/**
 * Why a shop is not paid; nothing when it is. A negative balance is carried on and taken off what comes next.
 * @param available whole rupiah
 * @param facts.is_refused whether the bank refused the account and nobody wrote or confirmed it since
 */
export function refusePayout(
  available: number,
  { minimum, has_account, is_refused }: { minimum: number; has_account: boolean; is_refused: boolean },
): LeftOutReason | undefined {
  if (available < 0) return "negative"
  if (available < Math.max(minimum, 1)) return "below_minimum"
  if (!has_account) return "no_account"
  return is_refused ? "account_refused" : undefined
}

/** What a buyer is told of a promised refund. */
export const REFUND_STATES = ["needs_account", "waiting", "paid"] as const
export type RefundState = (typeof REFUND_STATES)[number]

/** How a refund stands for its buyer; who paid by card is asked for no account. */
export function refundState(refund: {
  status: RefundStatus
  method: PaymentMethod
  account_number: string | null
  /** Whether the bank refused the account and the buyer has not said it anew. */
  is_refused: boolean
}): RefundState {
  if (refund.status === "paid") return "paid"
  if (refund.method === "card") return "waiting"
  return refund.account_number === null || refund.is_refused ? "needs_account" : "waiting"
}
