import { assertRupiah } from "./money"

/** What is added to the total of a transfer, so that its amount tells it from all others: 1 to 999 rupiah. */
export const TRANSFER_CODE_MAX = 999

const HOUR_MS = 3_600_000
/** How long a transfer is waited for; the goods are kept for the buyer that long. */
const PAY_WITHIN_MS = 24 * HOUR_MS
/** How much longer at most, while the office has something to look at or the buyer something to answer. */
const KEEP_LONGER_MS = 72 * HOUR_MS
/** How long a buyer has after the office answered. */
const ANSWER_MS = 24 * HOUR_MS

export const payUntil = (placed_at: Date): Date => new Date(placed_at.getTime() + PAY_WITHIN_MS)

/** Until when an order is kept whose proof came in time and waits for the office. */
export const keptForOffice = (pay_until: Date): Date => new Date(pay_until.getTime() + KEEP_LONGER_MS)

/** Until when it is kept for a buyer who is to send the rest, or another proof. */
export const keptForBuyer = (pay_until: Date, now: Date): Date =>
  new Date(
    Math.max(pay_until.getTime(), Math.min(keptForOffice(pay_until).getTime(), now.getTime() + ANSWER_MS)),
  )

/**
 * A code that no other waiting transfer of this amount has.
 * @param total whole rupiah, without a code
 * @param taken amounts with their codes that are waited for, whole rupiah
 * @param start any integer from 0, by chance, so that codes cannot be counted
 * @returns 1 to 999; undefined when all are taken
 */
export function freeTransferCode(total: number, taken: readonly number[], start: number): number | undefined {
  assertRupiah(total)
  const used = new Set(taken)
  for (let step = 0; step < TRANSFER_CODE_MAX; step += 1) {
    const code = ((start + step) % TRANSFER_CODE_MAX) + 1
    if (!used.has(total + code)) return code
  }
  return undefined
}

/** A transfer that is waited for, whole rupiah. */
export type TransferMoney = {
  /** What the orders that stand cost. */
  total: number
  /** 0 without one. */
  code: number
  /** What came in for it. */
  received: number
}

export type TransferState = {
  is_paid: boolean
  /** What the buyer is still to send; 0 once it is paid. */
  missing: number
  /** What of the received is the code's, which the marketplace keeps. */
  code_paid: number
  /** What is held for the buyer: a part of what is asked, or what is too much. */
  held: number
}

/**
 * How a transfer stands. Without its code it is paid all the same: nobody sends a few rupiah after it, and the code is
 * there only to tell transfers apart.
 * @param money.total more than 0 while something of the purchase stands; 0 once nothing does
 */
export function transferState({ total, code, received }: TransferMoney): TransferState {
  for (const amount of [total, code, received]) assertRupiah(amount)
  const is_paid = total > 0 && received >= total
  if (!is_paid)
    return { is_paid, missing: total > 0 ? total + code - received : 0, code_paid: 0, held: received }
  const code_paid = Math.min(code, received - total)
  return { is_paid, missing: 0, code_paid, held: received - total - code_paid }
}

export const MATCH_REASONS = ["amount", "reference", "near_amount", "sender"] as const
export type MatchReason = (typeof MATCH_REASONS)[number]

/** Money on the account as the bank wrote it. */
export type ReceiptFacts = { amount: number; sender: string; note: string }

export type WaitingTransfer = TransferMoney & {
  /** `SBD-000042` */
  number: string
  /** Who buys, and whoever said that they sent the money. */
  names: readonly string[]
}

const WORTH: Readonly<Record<MatchReason, number>> = { amount: 8, reference: 6, near_amount: 2, sender: 1 }

const plain = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "")

/** Number as people write it into a note: with or without dash and zeros. */
function isNamed(number: string, note: string): boolean {
  const digits = number.replaceAll(/\D/g, "").replace(/^0+/, "")
  return new RegExp(`SBD[^A-Z0-9]*0*${digits}(?!\\d)`).test(note.toUpperCase())
}

/** Banks cut names off; the beginning is enough. */
function isSender(name: string, sender: string): boolean {
  const [a, b] = [plain(name), plain(sender)]
  const length = Math.min(a.length, b.length)
  return length >= 4 && a.slice(0, length) === b.slice(0, length)
}

/** Why money may be what is waited for; nothing when nothing says so. */
export function matchReasons(receipt: ReceiptFacts, waiting: WaitingTransfer): MatchReason[] {
  const { total, code, received } = waiting
  const missing = total + code - received
  const off = Math.abs(receipt.amount - missing)
  const is: Record<MatchReason, boolean> = {
    amount: off === 0,
    reference: isNamed(waiting.number, receipt.note),
    near_amount: off > 0 && off <= TRANSFER_CODE_MAX,
    sender: waiting.names.some((name) => isSender(name, receipt.sender)),
  }
  return MATCH_REASONS.filter((reason) => is[reason])
}

/** What money is most likely for, the likeliest first, at most three. */
export function suggestMatches<T extends WaitingTransfer>(
  receipt: ReceiptFacts,
  waiting: readonly T[],
): { transfer: T; reasons: MatchReason[] }[] {
  const worth = (reasons: readonly MatchReason[]): number =>
    reasons.reduce((sum, reason) => sum + WORTH[reason], 0)
  return waiting
    .map((transfer) => ({ transfer, reasons: matchReasons(receipt, transfer) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => worth(b.reasons) - worth(a.reasons))
    .slice(0, 3)
}

/** A proof waits until its transfer is paid, the office rejects it, or a newer one takes its place. */
export const PROOF_STATUSES = ["waiting", "rejected", "replaced"] as const
export type ProofStatus = (typeof PROOF_STATUSES)[number]

/** Proofs that wait at one time; a further one takes the place of the oldest. */
export const MAX_PROOFS = 3
