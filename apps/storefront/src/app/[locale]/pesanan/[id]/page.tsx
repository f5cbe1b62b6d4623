import type { Order } from "@sebiduk/contracts"
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

async function findOrder({ params, searchParams }: OrderPageProps): Promise<Order | undefined> {
  const [{ id }, { token }] = await Promise.all([params, searchParams])
  return typeof token === "string" && token !== "" ? getOrder(id, token) : undefined
}

export async function generateMetadata(props: OrderPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(props.params), namespace: "orders" })
  const order = await findOrder(props)
  return {
    title: order ? t("title", { number: order.number }) : t("unknown.title"),
    robots: { index: false },
    // The address carries the token that opens the order: no other site may learn it.
    referrer: "same-origin",
  }
}

export default async function OrderPage(props: OrderPageProps) {
  const locale = await pageLocale(props.params)
  const order = await findOrder(props)
  if (!order) notFound()
  return <OrderView locale={locale} order={order} />
}
