import type { ReturnListResponse } from "@sebiduk/contracts"
import { numberOrNull } from "@/lib/form-values"

/** Name of a line's field in the form that opens a return. */
export const returnQuantity = (line_id: string): string => `quantity-${line_id}`

/** What was filled in, in the order of the form; a number that is none stays NaN, which the contract refuses. */
export function returnedLines(typed: Record<string, string>): { line_id: string; quantity: number }[] {
  const prefix = returnQuantity("")
  return Object.keys(typed)
    .filter((name) => name.startsWith(prefix))
    .flatMap((name) => {
      const quantity = numberOrNull(typed[name] ?? "")
      return quantity === null || quantity === 0 ? [] : [{ line_id: name.slice(prefix.length), quantity }]
    })
}

/** The field of the form that a path of the contract means: `lines.1.quantity`, `photo_ids.0`, `account.bank`. */
export function returnField(lines: readonly { line_id: string }[], path: string): string {
  if (path.startsWith("photo_ids")) return "photos"
  if (path === "account") return "bank"
  if (path.startsWith("account.")) return path.slice("account.".length)
  const line = lines[Number(/^lines\.(\d+)(?:\.|$)/.exec(path)?.[1])]
  return line ? returnQuantity(line.line_id) : path
}

/** Until when something of an order may be given back; null when nothing may. */
export const returnableUntilOf = (list: ReturnListResponse, order_id: string): string | null =>
  list.orders.find((order) => order.order_id === order_id)?.until ?? null
