import type { ReactNode } from "react"

type DisclosureProps = {
  summary: string
  /** `danger` for what takes something back or away. */
  tone?: "plain" | "danger"
  className?: string
  children: ReactNode
}

/** Something that is not often wanted, behind one line; opens without JavaScript. */
export function Disclosure({ summary, tone = "plain", className, children }: DisclosureProps) {
  return (
    <details className={className}>
      <summary
        className={`min-h-11 cursor-pointer py-2.5 font-semibold underline underline-offset-4 ${tone === "danger" ? "text-danger" : "text-paddy"}`}
      >
        {summary}
      </summary>
      <div className="space-y-4 pt-1 pb-2">{children}</div>
    </details>
  )
}
