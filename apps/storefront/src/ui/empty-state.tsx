import type { ReactNode } from "react"

/** What to say where there is nothing to show: why, and where to go. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center rounded-card border border-line bg-surface px-6 py-10 text-center">
      <span aria-hidden="true" className="mb-5 songket-line w-[104px]" />
      <h2 className="text-xl font-bold">{title}</h2>
      <p className="mt-2 text-ink-soft">{text}</p>
      {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
    </div>
  )
}
