import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { ProductForm } from "@/features/seller-centre/components/product-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { getOwnProduct, listLeafCategories } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type ProductPageProps = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.products" })
  return { title: t("edit"), robots: { index: false } }
}

export default async function ProductPage({ params }: ProductPageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const me = await requireSeller(PATHS.sellerProducts)
  const [product, categories] = await Promise.all([getOwnProduct(id), listLeafCategories()])
  if (!product) notFound()
  const t = await getTranslations({ locale, namespace: "seller.products" })
  return (
    <SellerShell locale={locale} me={me} room="products" title={t("editTitle", { title: product.title })}>
      <ProductForm locale={locale} categories={categories} product={product} />
    </SellerShell>
  )
}
