import { rupiah } from "@sebiduk/domain"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { AddToCart } from "@/features/cart/components/add-to-cart"
import { ProductFacts } from "@/features/catalogue/components/product-facts"
import { ProductGallery } from "@/features/catalogue/components/product-gallery"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { SellerPanel } from "@/features/catalogue/components/seller-panel"
import { VariantTable } from "@/features/catalogue/components/variant-table"
import { labelOf } from "@/features/catalogue/labels"
import { productJsonLd } from "@/features/catalogue/product-json-ld"
import { getProduct, listCategories, listProducts } from "@/features/catalogue/queries"
import { categoryFamily, lowestPricePerKg, priceRange, toPictureView } from "@/features/catalogue/views"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { env } from "@/lib/env"
import { absoluteUrl, jsonLd, pageMetadata } from "@/lib/seo"
import { Breadcrumb } from "@/ui/breadcrumb"
import { Price } from "@/ui/price"
import { Section } from "@/ui/section"

type ProductPageProps = { params: Promise<{ locale: string; handle: string }> }

const RELATED = 4

export const revalidate = 5

export function generateStaticParams() {
  return []
}

async function load(params: ProductPageProps["params"]) {
  const product = await getProduct((await params).handle)
  if (!product) notFound()
  return product
}

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const locale = await pageLocale(params)
  const product = await load(params)
  const picture = product.pictures[0]
  return pageMetadata({
    locale,
    path: PATHS.product(product.handle),
    title: product.title[locale],
    description: product.description[locale],
    image: picture && {
      url: toPictureView(picture, locale, env().BACKEND_URL).src,
      alt: picture.alt[locale],
    },
  })
}

export default async function ProductDetailPage({ params }: ProductPageProps) {
  const locale = await pageLocale(params)
  const product = await load(params)
  const [t, common, optionName, categories, others] = await Promise.all([
    getTranslations({ locale, namespace: "catalogue" }),
    getTranslations({ locale, namespace: "common" }),
    labelOf(locale, "option", product.option_name),
    listCategories(),
    listProducts({ seller: product.seller.handle, limit: RELATED + 1 }),
  ])
  const pictures = product.pictures.map((picture) => toPictureView(picture, locale, env().BACKEND_URL))
  const parent = categoryFamily(categories, product.category.handle)?.parent
  const related = others.products.filter((other) => other.handle !== product.handle).slice(0, RELATED)
  const { from, to } = priceRange(product)
  const perKg = lowestPricePerKg(product)
  const url = absoluteUrl(locale, PATHS.product(product.handle))
  const categoryCrumb = (category: { handle: string; name: Record<typeof locale, string> }) => ({
    label: category.name[locale],
    href: localePath(locale, PATHS.category(category.handle)),
  })

  return (
    <>
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{
          __html: jsonLd(
            productJsonLd(
              product,
              locale,
              url,
              pictures.map((picture) => picture.src),
            ),
          ),
        }}
      />
      <div className="shop-container pt-2">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: localePath(locale, PATHS.home) },
            ...(parent ? [categoryCrumb(parent)] : []),
            categoryCrumb(product.category),
            { label: product.title[locale] },
          ]}
        />
        <div className="mt-2 grid gap-6 md:grid-cols-2 md:grid-rows-[auto_1fr] md:gap-x-10 md:gap-y-8">
          <ProductGallery locale={locale} pictures={pictures} />
          <div className="min-w-0 md:row-span-2">
            <h1 className="text-2xl font-bold md:text-3xl">{product.title[locale]}</h1>
            <p className="mt-2">
              <Price
                size="lg"
                amount={
                  from === to
                    ? rupiah(from, locale)
                    : t("product.priceRange", { from: rupiah(from, locale), to: rupiah(to, locale) })
                }
              />
              {perKg !== undefined && (
                <span className="mt-0.5 block text-ink-soft">
                  {t(from === to ? "product.perKg" : "product.perKgFrom", { price: rupiah(perKg, locale) })}
                </span>
              )}
            </p>
            <div className="mt-5">
              <AddToCart
                locale={locale}
                handle={product.handle}
                optionName={optionName}
                variants={product.variants}
              />
            </div>
            <div className="mt-6">
              <SellerPanel locale={locale} seller={product.seller} />
            </div>
          </div>
          <section aria-labelledby="tentang-produk" className="min-w-0">
            <h2 id="tentang-produk" className="text-xl font-bold">
              {t("product.description")}
            </h2>
            <p className="mt-3 max-w-prose whitespace-pre-line">{product.description[locale]}</p>
            <div className="mt-4">
              <ProductFacts locale={locale} product={product} />
            </div>
          </section>
        </div>
        <section aria-labelledby="ukuran" className="mt-10">
          <h2 id="ukuran" className="text-xl font-bold">
            {t("product.sizes")}
          </h2>
          <p className="mt-1 mb-3 text-[0.95rem] text-ink-soft">{t("product.sizesHint")}</p>
          <VariantTable locale={locale} optionName={optionName} variants={product.variants} />
        </section>
      </div>
      {related.length > 0 && (
        <Section id="lainnya" title={t("product.moreFromSeller", { seller: product.seller.name })}>
          <ProductGrid locale={locale} products={related} />
        </Section>
      )}
    </>
  )
}
