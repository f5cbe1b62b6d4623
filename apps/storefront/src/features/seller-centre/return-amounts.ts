import { numberOrNull } from "@/lib/form-values"

/** Names of a line's fields in the forms about a return. */
export const returnAmount = (line_id: string): string => `amount-${line_id}`
export const returnGood = (line_id: string): string => `good-${line_id}`

function perLine(typed: Record<string, string>, prefix: string): { line_id: string; value: number }[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ line_id: name.slice(prefix.length), value: numberOrNull(typed[name] ?? "") ?? 0 }))
}

/** The amounts that were filled in, whole rupiah; an empty field is 0, one that is no number NaN. */
export const offeredAmounts = (typed: Record<string, string>): { line_id: string; amount_idr: number }[] =>
  perLine(typed, returnAmount("")).map(({ line_id, value }) => ({ line_id, amount_idr: value }))

/** The pieces that can be sold again. */
export const countedPieces = (typed: Record<string, string>): { line_id: string; good: number }[] =>
  perLine(typed, returnGood("")).map(({ line_id, value }) => ({ line_id, good: value }))

/** The field of a form that a path of the contract means: `lines.1.amount_idr`. */
export function amountField(lines: readonly { line_id: string }[], path: string): string {
  const [, index, field] = /^lines\.(\d+)\.(\w+)$/.exec(path) ?? []
  const line = lines[Number(index)]
  if (!line) return path
  return field === "good" ? returnGood(line.line_id) : returnAmount(line.line_id)
}
