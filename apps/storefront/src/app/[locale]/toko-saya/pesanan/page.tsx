import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { DeskList } from "@/features/seller-centre/components/desk/desk-list"
import { DeskTabs } from "@/features/seller-centre/components/desk/desk-tabs"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { deskListFrom } from "@/features/seller-centre/desk-view"
import { listDeskOrders } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type OrdersPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: OrdersPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "desk" })
  return { title: t("title"), robots: { index: false } }
}

export default async function OrdersPage({ params, searchParams }: OrdersPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerOrders)
  const list = deskListFrom(await searchParams)
  const t = await getTranslations({ locale, namespace: "desk" })
  const desk = mayUse(me.member.rights, "orders") ? await listDeskOrders(list) : undefined
  return (
    <SellerShell locale={locale} me={me} room="orders" title={t("title")} intro={t("description")}>
      {desk && (
        <>
          <DeskTabs locale={locale} counts={desk.counts} list={list} />
          <DeskList locale={locale} desk={desk} list={list} />
        </>
      )}
    </SellerShell>
  )
}
