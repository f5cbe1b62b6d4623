import type { Locale, Order, SellerOrder } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { isCollected } from "../pickup"
import { toTimeline } from "../timeline"
import { CancelOrder } from "./cancel-order"
import { CancelledNotice } from "./cancelled-notice"
import { OrderLines } from "./order-lines"
import { OrderStateBadge } from "./order-state-badge"
import { CompactTimeline } from "./order-timeline"
import { ReceiveOrder } from "./receive-order"
import { ReorderButton } from "./reorder-button"
import { OrderReturns } from "./returns/order-returns"
import { SellerDelivery } from "./seller-delivery"

export type SellerOrderProps = { locale: Locale; purchase: Order; order: SellerOrder; token: string }

/** One shop's order: its state, its goods, how it travels, and what the buyer may do about it. */
export async function SellerOrderCard(props: SellerOrderProps) {
  const { locale, purchase, order, token } = props
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  const { seller } = order
  const headingId = `pesanan-${order.id}`
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <div className="border-b border-line px-4 pt-1 pb-3 sm:px-5">
          <h3 id={headingId} className="font-bold">
            <Link
              href={localePath(locale, PATHS.seller(seller.handle))}
              className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            >
              {seller.name}
            </Link>
          </h3>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{t("number", { number: order.number })}</span>
            <OrderStateBadge locale={locale} state={order.state} isCollected={isCollected(order)} />
          </p>
          <p className="text-sm text-ink-soft">
            {t(isCollected(order) ? "collectedIn" : "shipsFrom", { kecamatan: seller.kecamatan })}
          </p>
        </div>
        <CancelledNotice locale={locale} refunds={purchase.refunds} order={order} />
        <OrderLines locale={locale} lines={order.lines} />
        <SellerDelivery locale={locale} order={order} />
        {purchase.orders.length > 1 && (
          <CompactTimeline locale={locale} steps={toTimeline(purchase, order)} />
        )}
        <ReceiveOrder {...props} />
        <OrderReturns {...props} />
        <CancelOrder {...props} />
        {order.state !== "awaiting_payment" && (
          <ReorderButton
            locale={locale}
            purchase={{ id: purchase.id, token }}
            order_id={order.id}
            number={order.number}
            className="px-4 pb-4 sm:px-5"
          />
        )}
      </Card>
    </section>
  )
}
