import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ReturnList } from "@/features/seller-centre/components/returns/return-list"
import { ReturnTabs } from "@/features/seller-centre/components/returns/return-tabs"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { returnListFrom } from "@/features/seller-centre/return-view"
import { listSellerReturns } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type ReturnsPageProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ReturnsPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "returns.desk" })
  return { title: t("title"), robots: { index: false } }
}

export default async function ReturnsPage({ params, searchParams }: ReturnsPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerReturns)
  const list = returnListFrom(await searchParams)
  const t = await getTranslations({ locale, namespace: "returns.desk" })
  const found = mayUse(me.member.rights, "returns") ? await listSellerReturns(list) : undefined
  return (
    <SellerShell locale={locale} me={me} room="returns" title={t("title")} intro={t("description")}>
      {found && (
        <>
          <ReturnTabs locale={locale} counts={found.counts} list={list} />
          <ReturnList locale={locale} found={found} list={list} />
        </>
      )}
    </SellerShell>
  )
}
