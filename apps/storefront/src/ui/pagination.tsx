import { Link } from "./link"

export type PaginationProps = {
  label: string
  previousLabel: string
  nextLabel: string
  /** Reads "page 2" to a screen reader. */
  pageLabel: (page: number) => string
  current: number
  total: number
  /** Numbers to show, `null` for a gap. */
  pages: (number | null)[]
  href: (page: number) => string
}

const STEP =
  "inline-flex min-h-11 items-center rounded-control px-3 font-semibold text-paddy hover:bg-paddy-soft"

export function Pagination(props: PaginationProps) {
  const { current, total, pages, href } = props
  if (total <= 1) return null
  return (
    <nav aria-label={props.label} className="mt-10 flex flex-wrap items-center justify-center gap-1">
      {current > 1 && (
        <Link rel="prev" href={href(current - 1)} className={STEP}>
          {props.previousLabel}
        </Link>
      )}
      <ol className="flex items-center gap-1">
        {pages.map((page, index) =>
          page === null ? (
            <li key={`gap-${index}`} aria-hidden="true" className="px-1 text-ink-soft">
              …
            </li>
          ) : (
            <li key={page}>
              <Link
                href={href(page)}
                aria-label={props.pageLabel(page)}
                aria-current={page === current ? "page" : undefined}
                className="inline-flex size-11 items-center justify-center rounded-control font-semibold text-paddy hover:bg-paddy-soft aria-[current=page]:bg-paddy aria-[current=page]:text-white"
              >
                {page}
              </Link>
            </li>
          ),
        )}
      </ol>
      {current < total && (
        <Link rel="next" href={href(current + 1)} className={STEP}>
          {props.nextLabel}
        </Link>
      )}
    </nav>
  )
}
