import { Link } from "./link"

export type Crumb = { label: string; href?: string }

/** Where this page stands; the last crumb is the page itself and carries no link. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  // On a narrow screen the heading right below says where one is.
  const isSpare = (index: number) => index > 1 && index === crumbs.length - 1
  return (
    <nav aria-label={label} className="text-sm text-ink-soft">
      <ol className="flex flex-wrap items-center gap-x-1.5">
        {crumbs.map((crumb, index) => (
          <li
            key={crumb.label}
            className={`min-w-0 items-center gap-x-1.5 ${isSpare(index) ? "hidden sm:flex" : "flex"}`}
          >
            {index > 0 && <span aria-hidden="true">›</span>}
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="inline-flex min-h-11 min-w-11 items-center underline-offset-4 hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="py-2 text-ink">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
