import { WARNINGS } from "../lib/words"

/** What to look at twice; none of it refuses anything. */
export function Warnings({ codes }: { codes: readonly (keyof typeof WARNINGS)[] }) {
  return codes.map((code) => (
    <p key={code} className="txt-small">
      ⚠ {WARNINGS[code]}
    </p>
  ))
}
