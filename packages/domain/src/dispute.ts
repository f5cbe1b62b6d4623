import type { Entry } from "./ledger"
import { assertRupiah } from "./money"

type Dispute = {
  id: string
  /** Whole rupiah. */
  amount: number
}

const entry = (key: string, amount: number): Entry => {
  assertRupiah(amount)
  return { key, account: "buyers", seller_id: null, kind: "dispute", amount }
}

/** A buyer's bank took the money back and nobody ruled yet: it left the pot, and the buyer owes it. */
export const disputeEntries = ({ id, amount }: Dispute): Entry[] => [entry(`dispute:buyers:${id}`, -amount)]

/**
 * It was ruled: what the buyer owed is settled, by the money that came back when the shop was right, by a refund that
 * is promised next when it was not.
 */
export const disputeEndEntries = ({ id, amount }: Dispute): Entry[] => [
  entry(`dispute:buyers:${id}:end`, amount),
]
