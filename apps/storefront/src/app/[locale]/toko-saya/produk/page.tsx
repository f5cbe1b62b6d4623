import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProductList } from "@/features/seller-centre/components/product-list"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listOwnProducts } from "@/features/seller-centre/queries"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"
import { LinkButton } from "@/ui/link-button"

export const dynamic = "force-dynamic"

type ProductsPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: ProductsPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller.products" })
  return { title: t("title"), robots: { index: false } }
}

export default async function ProductsPage({ params }: ProductsPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerProducts)
  const products = await listOwnProducts()
  const t = await getTranslations({ locale, namespace: "seller.products" })
  return (
    <SellerShell locale={locale} me={me} room="products" title={t("title")}>
      <LinkButton href={localePath(locale, PATHS.sellerNewProduct)}>{t("add")}</LinkButton>
      <ProductList locale={locale} products={products} status={me.shop.status} />
    </SellerShell>
  )
}
