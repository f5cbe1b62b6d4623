import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MoneyRooms } from "@/features/seller-centre/components/money-rooms"
import { StatementList } from "@/features/seller-centre/components/statement-list"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { listOwnStatements } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type StatementsPageProps = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: StatementsPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "payouts.statements" })
  return { title: t("title"), robots: { index: false } }
}

export default async function StatementsPage({ params }: StatementsPageProps) {
  const locale = await pageLocale(params)
  const me = await requireSeller(PATHS.sellerStatements)
  const statements = mayUse(me.member.rights, "balance") ? await listOwnStatements() : []
  const t = await getTranslations({ locale, namespace: "payouts.statements" })
  return (
    <SellerShell locale={locale} me={me} room="balance" title={t("title")} intro={t("intro")}>
      <MoneyRooms locale={locale} current="statements" />
      <StatementList locale={locale} statements={statements} />
    </SellerShell>
  )
}
