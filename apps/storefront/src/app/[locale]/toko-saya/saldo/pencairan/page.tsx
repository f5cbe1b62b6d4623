import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MoneyRooms } from "@/features/seller-centre/components/money-rooms"
import { PayoutList } from "@/features/seller-centre/components/payout-list"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listOwnPayouts } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { listViewFromQuery } from "@/lib/list-view"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type PayoutsPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PayoutsPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "payouts.payouts" })
  return { title: t("title"), robots: { index: false } }
}

export default async function PayoutsPage({ params, searchParams }: PayoutsPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerPayouts)
  const { page } = listViewFromQuery(await searchParams)
  const found = mayUse(me.member.rights, "balance") ? await listOwnPayouts(page) : undefined
  const t = await getTranslations({ locale, namespace: "payouts.payouts" })
  return (
    <SellerShell locale={locale} me={me} room="balance" title={t("title")} intro={t("intro")}>
      <MoneyRooms locale={locale} current="payouts" />
      {found && <PayoutList locale={locale} {...found} />}
    </SellerShell>
  )
}
