import type { Locale, Order } from "@sebiduk/contracts"
import { formatDateTime, formatPhone, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { SongketLine } from "@/ui/songket-line"
import { SummaryList } from "@/ui/summary-list"
import { toSettlement } from "../settlement"
import { toTimeline } from "../timeline"
import { CashCard } from "./cash-card"
import { OrderGoods } from "./order-goods"
import { OrderStateBadge } from "./order-state-badge"
import { OrderTimeline } from "./order-timeline"
import { RefundList } from "./refund-list"
import { TransferCard } from "./transfer-card"
import { TransferProof } from "./transfer-proof"

type OrderViewProps = { locale: Locale; order: Order; token: string }

export async function OrderView({ locale, order, token }: OrderViewProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { address, transfer, discount_idr, coupons } = order
  const { dropped_idr, due_idr, refunded_idr } = toSettlement(order)
  const isGivenBack = order.state === "cancelled" && refunded_idr > 0
  const isCashDue = order.payment_method === "cod" && !order.paid_at && order.state !== "cancelled"
  const isCardAwaited = order.payment_method === "card" && order.state === "awaiting_payment"
  const [only, ...others] = order.orders
  return (
    <div className="shop-container py-6 md:py-8">
      <header className="mb-6">
        <SongketLine className="mb-4 w-[104px]" />
        <h1 className="text-2xl font-bold md:text-3xl">
          {isCashDue && order.state === "processing" ? t("cash.headingState") : t(`heading.${order.state}`)}
        </h1>
        <p className="mt-1 text-lg">
          {isGivenBack
            ? t("intro.refunded", { amount: rupiah(refunded_idr, locale) })
            : isCardAwaited
              ? t("intro.awaiting_card")
              : t(`intro.${order.state}`)}
        </p>
        <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {t("number")}: <strong className="text-lg whitespace-nowrap">{order.number}</strong>
          </span>
          <OrderStateBadge locale={locale} state={order.state} />
        </p>
        <p className="text-ink-soft">{t("placedAt", { date: formatDateTime(order.placed_at, locale) })}</p>
      </header>
      <div className="grid gap-6 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="min-w-0 space-y-6">
          {transfer && (
            <TransferCard locale={locale} transfer={transfer}>
              <TransferProof locale={locale} order={order} transfer={transfer} token={token} />
            </TransferCard>
          )}
          {isCashDue && <CashCard locale={locale} order={order} />}
          <RefundList locale={locale} order={order} token={token} />
          <OrderGoods locale={locale} order={order} token={token} />
        </div>
        <div className="min-w-0 space-y-6">
          {only && others.length === 0 && <OrderTimeline locale={locale} steps={toTimeline(order, only)} />}
          <Card className="p-4 sm:p-5">
            <h2 className="mb-3 text-lg font-bold">{t("totals.heading")}</h2>
            <SummaryList
              rows={[
                { label: t("totals.items"), value: rupiah(order.item_total_idr, locale) },
                { label: t("totals.delivery"), value: rupiah(order.delivery_total_idr, locale) },
                ...(discount_idr > 0
                  ? [
                      {
                        label: t("totals.discount"),
                        detail: coupons.join(", "),
                        value: rupiah(-discount_idr, locale),
                      },
                    ]
                  : []),
                ...(dropped_idr > 0
                  ? [{ label: t("totals.cancelled"), value: rupiah(-dropped_idr, locale) }]
                  : []),
                {
                  label: t(order.paid_at ? "totals.paid" : "totals.total"),
                  value: rupiah(due_idr, locale),
                  isTotal: true,
                },
                ...(refunded_idr > 0
                  ? [{ label: t("totals.refunded"), value: rupiah(-refunded_idr, locale) }]
                  : []),
              ]}
            />
          </Card>
          <Card className="p-4 sm:p-5">
            <h2 className="mb-2 text-lg font-bold">{t("address.heading")}</h2>
            <address className="[overflow-wrap:anywhere] not-italic">
              <p className="font-semibold">{address.recipient}</p>
              <p>{formatPhone(address.phone)}</p>
              <p>
                {address.street}, {address.desa}, {address.kecamatan}, {address.regency}, {address.province}{" "}
                {address.postcode}
              </p>
              {address.landmark && <p>{t("address.landmark", { landmark: address.landmark })}</p>}
              {address.note && <p>{t("address.note", { note: address.note })}</p>}
            </address>
          </Card>
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
