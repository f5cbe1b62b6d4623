import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { CategoryLinks } from "@/features/catalogue/components/category-links"
import { ProductListing } from "@/features/catalogue/components/product-listing"
import { listCategories, listProducts } from "@/features/catalogue/queries"
import { categoryFamily } from "@/features/catalogue/views"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { listViewFromSegments, listViewQuery } from "@/lib/list-view"
import { pageMetadata } from "@/lib/seo"
import { Breadcrumb } from "@/ui/breadcrumb"

type CategoryPageProps = { params: Promise<{ locale: string; handle: string; view?: string[] }> }

export const revalidate = 5

export function generateStaticParams() {
  return []
}

async function load(params: CategoryPageProps["params"]) {
  const { handle, view: segments } = await params
  const view = listViewFromSegments(segments)
  const family = categoryFamily(await listCategories(), handle)
  if (!view || !family) notFound()
  return { ...family, view }
}

export async function generateMetadata({ params }: CategoryPageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { current, view } = await load(params)
  const t = await getTranslations({ locale, namespace: "catalogue" })
  const name = current.name[locale]
  return pageMetadata({
    locale,
    path: `${PATHS.category(current.handle)}${listViewQuery({ sort: "relevance", page: view.page })}`,
    title: view.page > 1 ? `${name}, ${t("list.page", { page: view.page })}` : name,
    description: t("category.metaDescription", { name }),
  })
}

export default async function CategoryPage({ params }: CategoryPageProps) {
  const locale = await pageLocale(params)
  const { current, parent, top, children, view } = await load(params)
  const [common, result] = await Promise.all([
    getTranslations({ locale, namespace: "common" }),
    listProducts({ category: current.handle, ...view }),
  ])
  return (
    <div className="shop-container pt-2">
      <Breadcrumb
        label={common("breadcrumb")}
        crumbs={[
          { label: common("home"), href: localePath(locale, PATHS.home) },
          ...(parent
            ? [{ label: parent.name[locale], href: localePath(locale, PATHS.category(parent.handle)) }]
            : []),
          { label: current.name[locale] },
        ]}
      />
      <h1 className="mt-1 text-2xl font-bold md:text-3xl">{current.name[locale]}</h1>
      <CategoryLinks locale={locale} top={top} subcategories={children} current={current.handle} />
      <div className="mt-6">
        <ProductListing
          locale={locale}
          result={result}
          view={view}
          path={localePath(locale, PATHS.category(current.handle))}
          heading="h2"
          firstPictures={2}
        />
      </div>
    </div>
  )
}
