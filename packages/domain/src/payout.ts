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
