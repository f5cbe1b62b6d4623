import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { BuyerReturnView } from "@/features/orders/components/returns/buyer-return-view"
import { getReturn } from "@/features/orders/queries"
import { pageLocale } from "@/i18n/locale"

export const dynamic = "force-dynamic"

type ReturnPageProps = {
  params: Promise<{ locale: string; id: string; return_id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: ReturnPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "returns.part" })
  // The address carries the token that opens the order: no other site may learn it.
  return { title: t("heading"), robots: { index: false }, referrer: "same-origin" }
}

export default async function ReturnPage({ params, searchParams }: ReturnPageProps) {
  const locale = await pageLocale(params)
  const [{ id, return_id }, { token }] = await Promise.all([params, searchParams])
  if (typeof token !== "string" || token === "") notFound()
  const found = await getReturn(id, token, return_id)
  if (!found) notFound()
  return <BuyerReturnView locale={locale} purchase_id={id} token={token} found={found} />
}
