import type { ReactNode } from "react"

export type SectionProps = {
  id: string
  title: string
  text?: string
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ id, title, text, aside, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="shop-container mt-12 md:mt-14">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 md:mb-5">
        <div>
          <h2 id={id} className="text-xl font-bold md:text-2xl">
            {title}
          </h2>
          {text && <p className="mt-1 text-ink-soft">{text}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
