import { formatDate } from "@sebiduk/domain"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { LicenceList } from "@/features/catalogue/components/licence-list"
import { ProductListing } from "@/features/catalogue/components/product-listing"
import { SellerIdentity } from "@/features/catalogue/components/seller-identity"
import { SellerMark } from "@/features/catalogue/components/seller-mark"
import { getSeller, listProducts } from "@/features/catalogue/queries"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { listViewFromSegments, listViewQuery } from "@/lib/list-view"
import { pageMetadata } from "@/lib/seo"
import { Alert } from "@/ui/alert"
import { Badge } from "@/ui/badge"
import { Breadcrumb } from "@/ui/breadcrumb"
import { Card } from "@/ui/card"

type SellerPageProps = { params: Promise<{ locale: string; handle: string; view?: string[] }> }

export const revalidate = 5

export function generateStaticParams() {
  return []
}

async function load(params: SellerPageProps["params"]) {
  const { handle, view: segments } = await params
  const view = listViewFromSegments(segments)
  const seller = await getSeller(handle)
  if (!view || !seller) notFound()
  return { seller, view }
}

export async function generateMetadata({ params }: SellerPageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { seller, view } = await load(params)
  const t = await getTranslations({ locale, namespace: "catalogue.seller" })
  return pageMetadata({
    locale,
    path: `${PATHS.seller(seller.handle)}${listViewQuery({ sort: "relevance", page: view.page })}`,
    title: seller.name,
    description: t("metaDescription", {
      seller: seller.name,
      line: t(`line.${seller.line}`),
      kecamatan: seller.kecamatan,
    }),
  })
}

export default async function SellerShopPage({ params }: SellerPageProps) {
  const locale = await pageLocale(params)
  const { seller, view } = await load(params)
  const [t, common, result] = await Promise.all([
    getTranslations({ locale, namespace: "catalogue" }),
    getTranslations({ locale, namespace: "common" }),
    listProducts({ seller: seller.handle, ...view }),
  ])
  return (
    <div className="shop-container pt-2">
      <Breadcrumb
        label={common("breadcrumb")}
        crumbs={[{ label: common("home"), href: localePath(locale, PATHS.home) }, { label: seller.name }]}
      />
      <header className="mt-2 flex items-start gap-4">
        <SellerMark name={seller.name} size="lg" />
        <div className="min-w-0">
          <h1 className="text-2xl font-bold md:text-3xl">{seller.name}</h1>
          <p className="mt-1 text-ink-soft">
            {t("seller.in", { desa: seller.desa, kecamatan: seller.kecamatan })}
            {seller.since_year !== null && `, ${t("seller.since", { year: String(seller.since_year) })}`}
          </p>
          <p className="mt-2">
            <Badge tone="gold">{t(`seller.line.${seller.line}`)}</Badge>
          </p>
        </div>
      </header>
      <p className="mt-5 max-w-prose md:text-lg">{seller.description[locale]}</p>

      {seller.holiday && (
        <Alert tone="warning" className="mt-5 max-w-prose">
          <p>
            {t("seller.holiday", {
              from: formatDate(seller.holiday.from, locale),
              until: formatDate(seller.holiday.until, locale),
            })}
          </p>
          {seller.holiday.note && <p className="break-words">{seller.holiday.note}</p>}
        </Alert>
      )}

      <section aria-labelledby="etalase" className="mt-10">
        <h2 id="etalase" className="mb-2 text-xl font-bold md:text-2xl">
          {t("seller.products", { seller: seller.name })}
        </h2>
        <ProductListing
          locale={locale}
          result={result}
          view={view}
          path={localePath(locale, PATHS.seller(seller.handle))}
        />
      </section>

      <div className="mt-12 grid gap-4 md:grid-cols-2 md:gap-6">
        <Card className="p-4 md:p-6">
          <h2 id="identitas" className="mb-2 text-lg font-bold">
            {t("seller.identity")}
          </h2>
          <SellerIdentity locale={locale} seller={seller} />
        </Card>
        <Card className="p-4 md:p-6">
          <h2 className="mb-2 text-lg font-bold">{t("licence.title")}</h2>
          <LicenceList locale={locale} licences={seller.licences} />
        </Card>
      </div>
    </div>
  )
}
