import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { About } from "@/features/home/components/about"
import { Hero } from "@/features/home/components/hero"
import { LineCards } from "@/features/home/components/line-cards"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { SellerCard } from "@/features/catalogue/components/seller-card"
import { listProducts, listSellers } from "@/features/catalogue/queries"
import { mixSellers } from "@/features/catalogue/views"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { jsonLd, absoluteUrl, pageMetadata } from "@/lib/seo"
import { LinkButton } from "@/ui/link-button"
import { Section } from "@/ui/section"

type HomeProps = { params: Promise<{ locale: string }> }

const NEW_PRODUCTS = 8
const NEW_ON_PHONE = 4
const FEATURED_SELLERS = 6
const SELLERS = "penjual"

export const revalidate = 5

/** Nothing is rendered at build time, which knows no backend; the page is cached from its first visit. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: "common.meta" })
  const metadata = pageMetadata({
    locale,
    path: PATHS.home,
    title: t("title"),
    description: t("description"),
  })
  return { ...metadata, title: { absolute: t("title") } }
}

export default async function HomePage({ params }: HomeProps) {
  const locale = await pageLocale(params)
  const [t, newest, sellers] = await Promise.all([
    getTranslations({ locale, namespace: "home" }),
    listProducts({ sort: "newest", limit: NEW_PRODUCTS }),
    listSellers(),
  ])
  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: jsonLd({
            "@context": "https://schema.org",
            "@type": "WebSite",
            name: "Sebiduk",
            url: absoluteUrl(locale, PATHS.home),
            inLanguage: locale,
          }),
        }}
      />
      <Hero locale={locale} sellersAnchor={SELLERS} />
      <Section id="hasil" title={t("linesTitle")}>
        <LineCards locale={locale} />
      </Section>
      {newest.products.length > 0 && (
        <Section
          id="baru"
          title={t("newTitle")}
          aside={
            <LinkButton
              variant="quiet"
              className="-mx-4"
              href={`${localePath(locale, PATHS.search)}?urut=terbaru`}
            >
              {t("newMore")}
            </LinkButton>
          }
        >
          <ProductGrid locale={locale} products={newest.products} onPhone={NEW_ON_PHONE} />
        </Section>
      )}
      {sellers.length > 0 && (
        <Section id={SELLERS} title={t("sellersTitle")} text={t("sellersText")}>
          <ul className="grid gap-3 sm:grid-cols-2 md:gap-4 lg:grid-cols-3">
            {mixSellers(sellers, FEATURED_SELLERS).map((seller) => (
              <li key={seller.handle}>
                <SellerCard locale={locale} seller={seller} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <About locale={locale} />
    </>
  )
}
