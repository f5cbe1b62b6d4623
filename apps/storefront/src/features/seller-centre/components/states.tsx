import { Badge, type BadgeTone } from "@/ui/badge"

const TONES: Readonly<Record<string, BadgeTone>> = {
  approved: "paddy",
  active: "paddy",
  rejected: "danger",
  revoked: "danger",
  expired: "danger",
  suspended: "danger",
  needs_fix: "gold",
}

/** A state in words; its colour only helps. */
export function StateBadge({ state, label }: { state: string; label: string }) {
  return <Badge tone={TONES[state] ?? "neutral"}>{label}</Badge>
}
