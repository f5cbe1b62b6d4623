import { Badge } from "@medusajs/ui"
import { LICENCE_STATES, SELLER_STATES } from "../lib/words"

const COLOURS: Readonly<Record<string, "green" | "red" | "orange" | "blue" | "grey">> = {
  approved: "green",
  active: "green",
  rejected: "red",
  revoked: "red",
  expired: "red",
  suspended: "red",
  needs_fix: "orange",
  submitted: "blue",
  checked: "blue",
  in_review: "blue",
}

const WORDS: Readonly<Record<string, string>> = { ...SELLER_STATES, ...LICENCE_STATES }

/** A state in words; its colour only helps. */
export function StateBadge({ state }: { state: string }) {
  return (
    <Badge size="2xsmall" color={COLOURS[state] ?? "grey"}>
      {WORDS[state] ?? state}
    </Badge>
  )
}
