import { Badge } from "@medusajs/ui"
import type { ReturnState } from "@sebiduk/domain"
import { RETURN_STATE_WORDS } from "../lib/return-words"

const COLOURS: Readonly<Record<ReturnState, "green" | "red" | "orange" | "blue" | "grey">> = {
  open: "blue",
  refused: "orange",
  offered: "blue",
  disputed: "orange",
  returning: "blue",
  refunding: "green",
  refunded: "green",
  closed: "grey",
  withdrawn: "grey",
}

/** Where a return stands, in words; its colour only helps. */
export function ReturnBadge({ state }: { state: ReturnState }) {
  return (
    <Badge size="2xsmall" className="whitespace-nowrap" color={COLOURS[state]}>
      {RETURN_STATE_WORDS[state]}
    </Badge>
  )
}
