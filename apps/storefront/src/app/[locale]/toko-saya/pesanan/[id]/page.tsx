import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { DeskOrderView } from "@/features/seller-centre/components/desk/desk-order-view"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { getDeskOrder } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type OrderPageProps = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk" })
  return { title: t("title"), robots: { index: false } }
}

export default async function OrderPage({ params }: OrderPageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const me = await requireSeller(PATHS.sellerOrder(id))
  const t = await getTranslations({ locale, namespace: "desk" })
  if (!mayUse(me.member.rights, "orders")) {
    return (
      <SellerShell locale={locale} me={me} room="orders" title={t("title")}>
        {null}
      </SellerShell>
    )
  }
  const order = await getDeskOrder(id)
  if (!order) notFound()
  return (
    <SellerShell locale={locale} me={me} room="orders" title={t("detail.title", { number: order.number })}>
      <DeskOrderView locale={locale} order={order} />
    </SellerShell>
  )
}
