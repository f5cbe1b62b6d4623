import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { WaitingOrders } from "@/features/seller-centre/components/desk/waiting-orders"
import { SellerShell } from "@/features/seller-centre/components/shell"
import {
  Licences,
  NextAct,
  Reminders,
  ShopDecisions,
  Steps,
  Submit,
} from "@/features/seller-centre/components/status"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

/** A shop's own pages are for its people only. */
export const dynamic = "force-dynamic"

type MyShopPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: MyShopPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "seller" })
  return { title: t("title"), description: t("description"), robots: { index: false } }
}

export default async function MyShopPage({ params }: MyShopPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.myShop)
  const t = await getTranslations({ locale, namespace: "seller" })
  const { shop } = me
  const isOpening = shop.next_step !== null
  return (
    <SellerShell locale={locale} me={me} room="home" title={t("home.heading", { name: me.member.name })}>
      <WaitingOrders locale={locale} me={me} />
      <NextAct locale={locale} shop={shop} />
      <Reminders locale={locale} shop={shop} />
      <Submit locale={locale} me={me} />
      {isOpening && <Steps locale={locale} me={me} />}
      <Licences locale={locale} me={me} />
      <ShopDecisions locale={locale} shop={shop} />
    </SellerShell>
  )
}
