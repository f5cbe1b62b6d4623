import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { ReturnForm } from "@/features/orders/components/returns/return-form"
import { getOrder, getReturns } from "@/features/orders/queries"
import { returnableUntilOf } from "@/features/orders/return-form"
import { pageLocale } from "@/i18n/locale"
import { localePath, PATHS } from "@/i18n/paths"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"

export const dynamic = "force-dynamic"

type NewReturnProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: NewReturnProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: "returns.form" })
  // The address carries the token that opens the order: no other site may learn it.
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" }
}

export default async function NewReturnPage({ params, searchParams }: NewReturnProps) {
  const locale = await pageLocale(params)
  const [{ id }, { token, pesanan }] = await Promise.all([params, searchParams])
  if (typeof token !== "string" || token === "") notFound()
  const [purchase, list] = await Promise.all([getOrder(id, token), getReturns(id, token)])
  const order = purchase?.orders.find((part) => part.id === pesanan)
  if (!purchase || !list || !order) notFound()
  const t = await getTranslations({ locale, namespace: "returns.form" })
  const back = `${localePath(locale, PATHS.order(id))}?token=${encodeURIComponent(token)}`
  if (!returnableUntilOf(list, order.id)) {
    return (
      <div className="shop-container py-10">
        <h1 className="sr-only">{t("title")}</h1>
        <EmptyState title={t("nothing")} text={t("nothingText")}>
          <LinkButton href={back}>{t("back")}</LinkButton>
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="shop-container max-w-2xl py-6 md:py-8">
      <h1 className="text-2xl font-bold md:text-3xl">{t("title")}</h1>
      <p className="mt-1 [overflow-wrap:anywhere] text-ink-soft">
        {t("intro", { number: order.number, seller: order.seller.name })}
      </p>
      <Link href={back} className="inline-flex min-h-11 items-center underline">
        {t("back")}
      </Link>
      <div className="mt-4">
        <ReturnForm locale={locale} purchase={purchase} order={order} token={token} list={list} />
      </div>
    </div>
  )
}
