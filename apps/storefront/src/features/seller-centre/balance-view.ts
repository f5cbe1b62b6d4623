import type { EntryGroup } from "@sebiduk/contracts"

const MAX_PAGE = 999

/** Reads `?hal=2`, counted from 1; whatever else stands there counts as 1. */
export function balancePage(query: Record<string, string | string[] | undefined>): number {
  const [text = ""] = [query["hal"]].flat()
  return /^\d{1,3}$/.test(text) ? Math.min(Math.max(Number(text), 1), MAX_PAGE) : 1
}

/** Whether money of an order waits, and for what; null where there is none to wait for, or it waits for nothing. */
export function waitsFor(
  group: Pick<EntryGroup, "sum_idr" | "is_available" | "is_held" | "available_at">,
): "return" | "arrival" | "window" | null {
  if (group.is_available || group.sum_idr === 0) return null
  if (group.is_held) return "return"
  return group.available_at === null ? "arrival" : "window"
}

type Entry = EntryGroup["entries"][number]

/** What was kept of a sale and is given back has words of its own. */
export const isGivenBack = ({ kind, amount_idr }: Pick<Entry, "kind" | "amount_idr">) =>
  (kind === "commission" || kind === "pph22") && amount_idr > 0 ? kind : undefined
