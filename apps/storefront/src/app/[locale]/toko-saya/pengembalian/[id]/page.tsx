import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { SellerReturnView } from "@/features/seller-centre/components/returns/seller-return-view"
import { SellerShell } from "@/features/seller-centre/components/shell"
import { getSellerReturn } from "@/features/seller-centre/queries"
import { mayUse } from "@/features/seller-centre/rooms"
import { pageLocale } from "@/i18n/locale"
import { PATHS } from "@/i18n/paths"
import { requireSeller } from "@/lib/seller-session"

export const dynamic = "force-dynamic"

type ReturnPageProps = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: ReturnPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "returns.desk" })
  return { title: t("title"), robots: { index: false } }
}

export default async function ReturnPage({ params }: ReturnPageProps) {
  const locale = await pageLocale(params)
  const { id } = await params
  const me = await requireSeller(PATHS.sellerReturn(id))
  const t = await getTranslations({ locale, namespace: "returns" })
  if (!mayUse(me.member.rights, "returns")) {
    return (
      <SellerShell locale={locale} me={me} room="returns" title={t("desk.title")}>
        {null}
      </SellerShell>
    )
  }
  const found = await getSellerReturn(id)
  if (!found) notFound()
  return (
    <SellerShell locale={locale} me={me} room="returns" title={t("detail.title", { number: found.number })}>
      <SellerReturnView locale={locale} found={found} />
    </SellerShell>
  )
}
