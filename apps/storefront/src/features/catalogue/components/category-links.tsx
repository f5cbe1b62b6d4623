import type { CatalogueCategory, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"

export type CategoryLinksProps = {
  locale: Locale
  top: CatalogueCategory
  subcategories: CatalogueCategory[]
  current: string
}

const CHIP =
  "inline-flex min-h-11 items-center gap-1.5 whitespace-nowrap rounded-full border border-line bg-surface px-4 text-[0.95rem] font-medium hover:border-paddy aria-[current]:border-paddy aria-[current]:bg-paddy aria-[current]:text-white"

export async function CategoryLinks({ locale, top, subcategories, current }: CategoryLinksProps) {
  const t = await getTranslations({ locale, namespace: "catalogue.list" })
  if (subcategories.length === 0) return null
  const links = [
    { ...top, label: t("all") },
    ...subcategories.map((child) => ({ ...child, label: child.name[locale] })),
  ]
  return (
    <nav
      aria-label={t("subcategories")}
      className="-mx-4 mt-4 overflow-x-auto px-4 py-1 md:mx-0 md:overflow-visible md:px-0"
    >
      <ul className="flex w-max gap-2 md:w-auto md:flex-wrap">
        {links.map((link) => (
          <li key={link.handle}>
            <Link
              href={localePath(locale, PATHS.category(link.handle))}
              aria-current={link.handle === current ? "page" : undefined}
              className={CHIP}
            >
              {link.label}
              <span className="text-[0.8125rem] opacity-80">{link.product_count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
