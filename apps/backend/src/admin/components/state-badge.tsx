import { Badge } from "@medusajs/ui"
import { STATES } from "../lib/words"

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

/** A state in words; its colour only helps. */
export function StateBadge({ state }: { state: string }) {
  return (
    <Badge size="2xsmall" className="whitespace-nowrap" color={COLOURS[state] ?? "grey"}>
      {STATES[state] ?? state}
    </Badge>
  )
}
