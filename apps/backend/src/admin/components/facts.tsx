import type { ReactNode } from "react"

/** Facts by name, one below the other. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-[10rem_1fr]">
      {rows.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ui-fg-subtle txt-small">{label}</dt>
          <dd className="txt-small break-words">{value ?? "–"}</dd>
        </div>
      ))}
    </dl>
  )
}
