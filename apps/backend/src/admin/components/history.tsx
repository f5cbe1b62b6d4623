import { Text } from "@medusajs/ui"
import type { Decision } from "@sebiduk/contracts"
import { momentText } from "../lib/words"
import { StateBadge } from "./state-badge"

/** Who ruled what, when and why, newest first. */
export function History({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return <Text size="small">Belum ada keputusan.</Text>
  return (
    <ol className="flex flex-col gap-2">
      {decisions.map(({ id, to_state, reason, decided_by, decided_at }) => (
        <li key={id} className="border-ui-border-base border-l-2 pl-3">
          <StateBadge state={to_state} />{" "}
          <span className="txt-small">
            {decided_by}, {momentText(decided_at)}
          </span>
          {reason && <p className="txt-small text-ui-fg-subtle break-words">{reason}</p>}
        </li>
      ))}
    </ol>
  )
}
