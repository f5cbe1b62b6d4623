import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { OrderView } from "@/features/orders/components/order-view"
import { getOrder } from "@/features/orders/queries"
import { pageLocale } from "@/i18n/locale"

/** An order belongs to its buyer; the pages around it are cached. */
export const dynamic = "force-dynamic"

type OrderPageProps = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function findOrder({ params, searchParams }: OrderPageProps) {
  const [{ id }, { token }] = await Promise.all([params, searchParams])
  if (typeof token !== "string" || token === "") return undefined
  const order = await getOrder(id, token)
  return order && { order, token }
}

export async function generateMetadata(props: OrderPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(props.params), namespace: "orders" })
  const found = await findOrder(props)
  return {
    title: found ? t("title", { number: found.order.number }) : t("unknown.title"),
    robots: { index: false },
    // The address carries the token that opens the order: no other site may learn it.
    referrer: "same-origin",
  }
}

export default async function OrderPage(props: OrderPageProps) {
  const locale = await pageLocale(props.params)
  const found = await findOrder(props)
  if (!found) notFound()
  return <OrderView locale={locale} {...found} />
}
