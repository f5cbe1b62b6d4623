import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductForm } from "@/features/seller-centre/components/product-form"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listLeafCategories } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type NewProductPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: NewProductPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.products" })
  return { title: t("newTitle"), robots: { index: false } }
}

export default async function NewProductPage({ params }: NewProductPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerNewProduct)
  const categories = await listLeafCategories()
  const t = await getTranslations({ locale, namespace: "seller.products" })
  return (
    <SellerShell locale={locale} me={me} room="products" title={t("newTitle")}>
      <ProductForm locale={locale} categories={categories} />
    </SellerShell>
  )
}
