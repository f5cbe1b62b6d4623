import type { ComponentProps, ReactNode } from "react"

export type RadioCardProps = Omit<ComponentProps<"input">, "type" | "title" | "children"> & {
  title: string
  /** Behind the title. */
  badge?: ReactNode
  /** Right of the title, e.g. a price. */
  aside?: ReactNode
  /** Below the title. */
  children?: ReactNode
}

/** One choice of a group as a card: the whole card is the touch target. */
export function RadioCard({ title, badge, aside, children, className = "", ...input }: RadioCardProps) {
  return (
    <label
      className={`flex min-h-13 cursor-pointer gap-3 rounded-control border border-line-strong bg-white px-3.5 py-3 transition-colors hover:bg-paddy-soft has-checked:border-paddy has-checked:bg-paddy-soft has-checked:ring-1 has-checked:ring-paddy has-disabled:cursor-not-allowed has-disabled:bg-sand has-disabled:text-ink-soft has-aria-invalid:border-danger ${className}`}
    >
      <input type="radio" className="mt-0.5 size-5 shrink-0 accent-paddy" {...input} />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="flex flex-wrap items-baseline gap-x-2 font-semibold">
            {title}
            {badge}
          </span>
          {aside}
        </span>
        {children}
      </span>
    </label>
  )
}
