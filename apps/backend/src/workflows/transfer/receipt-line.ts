import { createHash } from "node:crypto"
import type { StatementLine } from "@sebiduk/domain"

/** Money on the account as somebody read it there; what tells it from all other money is its hash. */
export type ReceiptLine = StatementLine & { line_hash: string }

const hash = (facts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(facts)).digest("hex")

const bare = (text: string): string => text.toUpperCase().replaceAll(/\s+/g, " ").trim()

function factsOf({ received_on, amount, sender, note, reference }: StatementLine): unknown[] {
  if (reference !== "") return ["reference", bare(reference), received_on, amount]
  return ["line", received_on, amount, bare(sender), bare(note)]
}

/**
 * Lines with what tells them apart: the bank's number, else all they say. Two that say the same in one statement are
 * two movements, and both are known again when the statement is pasted once more.
 */
export function toReceiptLines(lines: readonly StatementLine[]): ReceiptLine[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const facts = factsOf(line)
    const key = hash(facts)
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return { ...line, line_hash: nth === 0 || line.reference !== "" ? key : hash([...facts, nth]) }
  })
}

/** What the office confirms without saying more: all that was missing came in. */
export const exactReceipt = (
  purchase_id: string,
  { received, missing }: { received: number; missing: number },
  received_on: string,
): ReceiptLine => ({
  received_on,
  amount: missing,
  sender: "",
  note: "",
  reference: "",
  line_hash: hash(["exact", purchase_id, received]),
})
