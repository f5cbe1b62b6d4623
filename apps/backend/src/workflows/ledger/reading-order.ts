import type { EntryKind } from "@sebiduk/domain"

const WITHIN: readonly EntryKind[] = ["goods", "shipping", "refund", "commission", "pph22"]

/** Where a kind is read among those that were written at once, which have no order of their own. */
export const placeOf = (kind: EntryKind): number =>
  WITHIN.includes(kind) ? WITHIN.indexOf(kind) : WITHIN.length

/** Entries of one cause that are no further apart were written at once. */
const AT_ONCE_MS = 1_000

type Written = {
  kind: EntryKind
  created_at: Date
  /** The refund, order or payout that it is of, or itself. */
  cause: string
}

/** By time, and what was written at once by its cause, then as one reads it. @param rows by time */
export function inReadingOrder<Row extends Written>(rows: readonly Row[]): Row[] {
  const begun = new Map<string, number>()
  return rows
    .map((row) => {
      const at = row.created_at.getTime()
      const before = begun.get(row.cause)
      const since = before !== undefined && at - before <= AT_ONCE_MS ? before : at
      begun.set(row.cause, since)
      return { row, since }
    })
    .toSorted(
      (a, b) =>
        a.since - b.since ||
        a.row.cause.localeCompare(b.row.cause) ||
        placeOf(a.row.kind) - placeOf(b.row.kind) ||
        a.row.created_at.getTime() - b.row.created_at.getTime(),
    )
    .map(({ row }) => row)
}
