import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductListing } from "@/features/catalogue/components/product-listing"
import { listProducts } from "@/features/catalogue/queries"
import { SearchEmpty } from "@/features/search/components/search-empty"
import { readSearch } from "@/features/search/read-search"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"

type SearchPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: SearchPageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { words } = readSearch(await searchParams)
  const t = await getTranslations({ locale, namespace: "search" })
  return {
    title: words ? t("resultsFor", { query: words }) : t("title"),
    robots: { index: false, follow: true },
  }
}

export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const locale = await pageLocale(params)
  const { words, view } = readSearch(await searchParams)
  const [t, result] = await Promise.all([
    getTranslations({ locale, namespace: "search" }),
    listProducts({ q: words || undefined, ...view }),
  ])
  return (
    <div className="shop-container pt-6">
      <h1 className="mb-3 text-2xl font-bold break-words md:text-3xl">
        {words ? t("resultsFor", { query: words }) : t("title")}
      </h1>
      {words && result.searched_for !== null && result.count > 0 && (
        <p className="mb-3 break-words">{t("shownFor", { query: words, words: result.searched_for })}</p>
      )}
      {result.count === 0 ? (
        <SearchEmpty locale={locale} words={words} />
      ) : (
        <ProductListing
          locale={locale}
          result={result}
          view={view}
          path={localePath(locale, PATHS.search)}
          query={words ? { q: words } : undefined}
          heading="h2"
          firstPictures={2}
        />
      )}
    </div>
  )
}
