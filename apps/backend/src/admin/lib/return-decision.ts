import type { AdminDecideReturnInput, AdminReturn } from "@sebiduk/contracts"

/** What is typed into the form of a decision: an amount a line, by the line's id. */
export type DecisionDraft = {
  amounts: Readonly<Record<string, string>>
  reason: string
  goods: "keep" | "back"
}

/** The seller's offer where there was one, else all that was paid. */
export const decisionDraft = ({
  lines,
  goods_back,
}: Pick<AdminReturn, "lines" | "goods_back">): DecisionDraft => ({
  amounts: Object.fromEntries(lines.map((line) => [line.line_id, String(line.offered_idr ?? line.paid_idr)])),
  reason: "",
  goods: goods_back ? "back" : "keep",
})

/** Digits as people group them; NaN for all else. An empty field too: only a typed 0 sends a buyer away without money. */
function amountOf(typed: string): number {
  const plain = typed.trim().replace(/^rp\.?\s*/i, "")
  return /^\d+$|^\d{1,3}(?:\.\d{3})+$/.test(plain) ? Number(plain.replaceAll(".", "")) : NaN
}

/** The decision as the server takes it. */
export function decisionOf({ amounts, reason, goods }: DecisionDraft): AdminDecideReturnInput {
  const lines = Object.entries(amounts).map(([line_id, typed]) => ({ line_id, amount_idr: amountOf(typed) }))
  return { lines, reason: reason.trim(), goods_back: goods === "back" }
}

/** What goes back in all; undefined while an amount is no number. */
export function decidedSum(draft: DecisionDraft): number | undefined {
  const sum = decisionOf(draft).lines.reduce((all, { amount_idr }) => all + amount_idr, 0)
  return Number.isSafeInteger(sum) ? sum : undefined
}
