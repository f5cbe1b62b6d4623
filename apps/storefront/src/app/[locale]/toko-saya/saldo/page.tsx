import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { balancePage } from "@/features/seller-centre/balance-view"
import { BalanceSums } from "@/features/seller-centre/components/balance/balance-sums"
import { EntryList } from "@/features/seller-centre/components/balance/entry-list"
import { MoneyRooms } from "@/features/seller-centre/components/money-rooms"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { getBalance, listEntries } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type BalancePageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: BalancePageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "balance" })
  return { title: t("title"), robots: { index: false } }
}

export default async function BalancePage({ params, searchParams }: BalancePageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerBalance)
  const { rights } = me.member
  const page = balancePage(await searchParams)
  const t = await getTranslations({ locale, namespace: "balance" })
  const money = mayUse(rights, "balance") ? await Promise.all([getBalance(), listEntries(page)]) : undefined
  return (
    <SellerShell locale={locale} me={me} room="balance" title={t("title")} intro={t("description")}>
      <MoneyRooms locale={locale} current="balance" />
      {money && (
        <>
          <BalanceSums locale={locale} {...money[0]} />
          <EntryList locale={locale} entries={money[1]} mayOpenOrders={mayUse(rights, "orders")} />
        </>
      )}
    </SellerShell>
  )
}
