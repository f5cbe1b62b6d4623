import { Badge } from "@medusajs/ui"

const COLOURS: Readonly<Record<string, "green" | "red" | "orange" | "blue" | "grey">> = {
  draft: "orange",
  planned: "orange",
  approved: "blue",
  paid: "green",
  closed: "green",
  failed: "red",
  rejected: "red",
}

type PayoutBadgeProps<State extends string> = { state: State; words: Readonly<Record<State, string>> }

/** A state of a batch or of a line in words; its colour only helps. */
export function PayoutBadge<State extends string>({ state, words }: PayoutBadgeProps<State>) {
  return (
    <Badge size="2xsmall" className="whitespace-nowrap" color={COLOURS[state] ?? "grey"}>
      {words[state]}
    </Badge>
  )
}
