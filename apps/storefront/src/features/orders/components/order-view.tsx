import type { Locale, Order } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Link } from "@/ui/link"
import { isAllCollected } from "../pickup"
import { toTimeline } from "../timeline"
import { CashCard } from "./cash-card"
import { OrderCosts } from "./order-costs"
import { OrderGoods } from "./order-goods"
import { OrderHeader } from "./order-header"
import { OrderPerson } from "./order-person"
import { OrderTimeline } from "./order-timeline"
import { RefundList } from "./refund-list"
import { TransferCard } from "./transfer-card"
import { TransferProof } from "./transfer-proof"

type OrderViewProps = { locale: Locale; order: Order; token: string }

export async function OrderView({ locale, order, token }: OrderViewProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { transfer } = order
  const isCashDue = order.payment_method === "cod" && !order.paid_at && order.state !== "cancelled"
  const [only, ...others] = order.orders
  return (
    <div className="shop-container py-6 md:py-8">
      <OrderHeader locale={locale} order={order} />
      <div className="grid gap-6 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="min-w-0 space-y-6">
          {transfer && (
            <TransferCard locale={locale} transfer={transfer} isCollected={isAllCollected(order.orders)}>
              <TransferProof locale={locale} order={order} transfer={transfer} token={token} />
            </TransferCard>
          )}
          {isCashDue && <CashCard locale={locale} order={order} />}
          <RefundList locale={locale} order={order} token={token} />
          <OrderGoods locale={locale} order={order} token={token} />
        </div>
        <div className="min-w-0 space-y-6">
          {only && others.length === 0 && <OrderTimeline locale={locale} steps={toTimeline(order, only)} />}
          <OrderCosts locale={locale} order={order} />
          <OrderPerson locale={locale} order={order} />
          <div className="text-sm text-ink-soft">
            <p>{t("keep")}</p>
            <Link
              href={localePath(locale, PATHS.trackOrder)}
              className="inline-flex min-h-11 items-center font-semibold text-paddy underline underline-offset-4"
            >
              {t("lookupLink")}
            </Link>
          </div>
        </div>
      </div>
    </div>
  )
}
