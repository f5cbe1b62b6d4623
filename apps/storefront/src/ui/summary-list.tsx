import type { ReactNode } from "react"

export type SummaryRow = { label: string; value: ReactNode; isTotal?: boolean; detail?: string }

/** Amounts under each other, the total set apart. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="space-y-2">
      {rows.map(({ label, value, isTotal, detail }) => (
        <div
          key={label}
          className={`flex items-baseline justify-between gap-4 ${isTotal ? "border-t border-line pt-3 text-lg font-bold" : ""}`}
        >
          <dt className={isTotal ? "" : "text-ink-soft"}>
            {label}
            {detail && <span className="block text-sm">{detail}</span>}
          </dt>
          <dd className="max-w-3/5 shrink-0 text-right tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
