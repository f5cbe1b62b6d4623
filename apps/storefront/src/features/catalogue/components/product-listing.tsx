import { PRODUCT_SORTS, type Locale, type ProductListResponse, type ProductSort } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { listViewQuery, pageNumbers, type ListView } from "@/lib/list-view"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { Pagination } from "@/ui/pagination"
import { ProductGrid } from "./product-grid"

export type ProductListingProps = {
  locale: Locale
  result: ProductListResponse
  view: ListView
  /** Address of the list in the page's language, without query string. */
  path: string
  /** Query parameters that stay, e.g. the search words. */
  query?: Record<string, string>
  heading?: "h2" | "h3"
  firstPictures?: number
}

const SORT_KEYS = {
  relevance: "sortRelevance",
  newest: "sortNewest",
  price_low: "sortPriceLow",
  price_high: "sortPriceHigh",
} as const satisfies Record<ProductSort, string>

/** A list with its order and its pages, all of them links: it works without a script. */
export async function ProductListing(props: ProductListingProps) {
  const { locale, result, view, path, query } = props
  const t = await getTranslations({ locale, namespace: "catalogue.list" })
  const href = (next: ListView) => `${path}${listViewQuery(next, query)}`
  const total = Math.ceil(result.count / result.limit)

  if (result.products.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")} text={t(result.count > 0 ? "emptyPageText" : "emptyText")}>
        {result.count > 0 && <LinkButton href={href({ ...view, page: 1 })}>{t("toFirst")}</LinkButton>}
      </EmptyState>
    )
  }
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-ink-soft">{t("count", { count: result.count })}</p>
        {result.count > 1 && (
          <nav aria-label={t("sort")} className="-mx-2.5 flex flex-wrap items-center sm:gap-x-1">
            <span aria-hidden="true" className="mr-1 hidden text-sm text-ink-soft sm:inline">
              {t("sort")}
            </span>
            {PRODUCT_SORTS.map((sort) => (
              <Link
                key={sort}
                rel="nofollow"
                href={href({ sort, page: 1 })}
                aria-current={sort === view.sort ? "true" : undefined}
                className="inline-flex min-h-11 items-center rounded-control px-2.5 text-[0.95rem] text-ink hover:bg-sand aria-[current]:font-bold aria-[current]:text-paddy aria-[current]:underline aria-[current]:decoration-gold aria-[current]:decoration-2 aria-[current]:underline-offset-8"
              >
                {t(SORT_KEYS[sort])}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <ProductGrid
        locale={locale}
        products={result.products}
        heading={props.heading}
        firstPictures={props.firstPictures}
      />
      <Pagination
        label={t("pages")}
        previousLabel={t("previous")}
        nextLabel={t("next")}
        pageLabel={(page) => t("page", { page })}
        current={view.page}
        total={total}
        pages={pageNumbers(view.page, total)}
        href={(page) => href({ ...view, page })}
      />
    </>
  )
}
