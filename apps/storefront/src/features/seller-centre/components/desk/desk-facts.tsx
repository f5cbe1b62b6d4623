import type { DeskOrder } from "@sebiduk/contracts"
import { formatDate, formatDateTime, formatNumber, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { FactList } from "@/ui/fact-list"
import { LineItem } from "@/ui/line-item"
import { SummaryList } from "@/ui/summary-list"
import type { DeskProps } from "./desk-form"

const BPS_PER_PERCENT = 100

const TURNS = {
  awaiting_payment: "wait",
  new: "answer",
  to_ship: "ship",
  shipped: "shipped",
  done: "done",
} as const satisfies Record<Exclude<DeskOrder["stage"], "cancelled">, string>

/** What is to be done now, or why nothing is. */
export async function DeskTurn({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const { cancelled, late, stage } = order
  if (cancelled || stage === "cancelled") {
    return (
      cancelled && (
        <Alert tone="info">
          <p>{t(`cancelled.${cancelled.by}`, { date: formatDateTime(cancelled.at, locale) })}</p>
          {cancelled.reason && (
            <p className="[overflow-wrap:anywhere]">{t("cancelled.reason", { reason: cancelled.reason })}</p>
          )}
          {order.refunded_idr > 0 && (
            <p>{t("detail.refunded", { amount: rupiah(order.refunded_idr, locale) })}</p>
          )}
        </Alert>
      )
    )
  }
  const amount = rupiah(order.total_idr, locale)
  const isWaiting = stage === "new" || stage === "to_ship"
  return (
    <Alert
      tone={late ? "danger" : isWaiting ? "warning" : "info"}
      {...(late && { title: t(`late.${late}`) })}
    >
      <p>{t(`detail.${TURNS[stage]}`)}</p>
      {order.payment_method === "cod" && (
        <p className="font-semibold">
          {order.paid_at
            ? t("cash.took", { amount, date: formatDateTime(order.paid_at, locale) })
            : t("cash.collect", { amount })}
        </p>
      )}
    </Alert>
  )
}

/** Its dates and its service. */
export async function DeskDates({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.detail" })
  const tOrders = await getTranslations({ locale, namespace: "orders" })
  const facts = [
    { term: t("placed"), value: formatDateTime(order.placed_at, locale) },
    { term: t("paid"), value: order.paid_at && formatDateTime(order.paid_at, locale) },
    { term: t("accepted"), value: order.accepted_at && formatDateTime(order.accepted_at, locale) },
    { term: t("shipBy"), value: order.ship_by && <strong>{formatDate(order.ship_by, locale)}</strong> },
    { term: t("service"), value: order.delivery && tOrders(`service.${order.delivery.service}`) },
  ]
  return <FactList facts={facts.filter(({ value }) => value)} />
}

/** Whom it goes to; of an unpaid order only how far. */
export async function DeskAddress({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.detail" })
  const { address, regency, province, stage } = order
  if (stage === "cancelled") return null
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("address")}</h2>
      {!address && <p className="mt-2">{t("addressLater", { regency, province })}</p>}
      {address && (
        <address className="mt-2 [overflow-wrap:anywhere] not-italic">
          <strong className="block">{address.recipient}</strong>
          <a
            href={`tel:${address.phone}`}
            className="inline-flex min-h-11 items-center tabular-nums underline"
          >
            {address.phone}
          </a>
          <p>{address.street}</p>
          <p>
            {address.desa}, {address.kecamatan}, {address.regency}, {address.province} {address.postcode}
          </p>
          {address.landmark && <p>{t("landmark", { landmark: address.landmark })}</p>}
          {address.note && <p className="font-semibold">{t("note", { note: address.note })}</p>}
        </address>
      )}
    </Card>
  )
}

/** What was bought, and how far each of it is. */
export async function DeskGoods({ locale, order }: DeskProps) {
  const t = await getTranslations({ locale, namespace: "desk.detail" })
  const tOrders = await getTranslations({ locale, namespace: "orders.goods" })
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("goods")}</h2>
      <ul className="divide-y divide-line">
        {order.lines.map((line) => (
          <li key={line.id} className="py-4">
            <LineItem
              picture={
                line.picture
                  ? {
                      src: line.picture.url,
                      alt: "",
                      illustrationLabel: line.picture.is_illustration ? tOrders("illustration") : undefined,
                    }
                  : undefined
              }
              title={line.title[locale]}
              detail={`${line.variant_title} · ${t("quantity", { quantity: line.quantity, price: rupiah(line.unit_price_idr, locale) })}`}
              aside={rupiah(line.total_idr, locale)}
            >
              {line.packed > 0 && (
                <p className="text-sm font-semibold">
                  {t("progress", { packed: line.packed, quantity: line.quantity, shipped: line.shipped })}
                </p>
              )}
            </LineItem>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What the shop gets for it, to the rupiah. */
export async function DeskMoney({ locale, order }: DeskProps) {
  if (order.stage === "cancelled") return null
  const t = await getTranslations({ locale, namespace: "desk.detail" })
  const tCash = await getTranslations({ locale, namespace: "desk.cash" })
  const rates = order.commission_rates.map((rate) =>
    rate.kind === "fixed"
      ? t("perPiece", { amount: rupiah(rate.fixed_idr, locale) })
      : `${formatNumber(rate.bps / BPS_PER_PERCENT, locale)}%`,
  )
  const [rate] = rates
  const commission =
    rate && rates.length === 1
      ? { label: t("commissionAt", { rate }) }
      : { label: t("commission"), detail: rates.join(", ") }
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="mb-3 text-lg font-bold">{t("money")}</h2>
      <SummaryList
        rows={[
          { label: t("items"), value: rupiah(order.item_total_idr, locale) },
          { label: t("delivery"), value: rupiah(order.delivery_total_idr, locale) },
          { ...commission, value: rupiah(-order.commission_idr, locale) },
          ...(order.pph22_idr > 0 ? [{ label: t("pph22"), value: rupiah(-order.pph22_idr, locale) }] : []),
          { label: t("receives"), value: rupiah(order.receives_idr, locale), isTotal: true },
          ...(order.payment_method === "cod"
            ? [{ label: tCash("collectRow"), value: rupiah(order.total_idr, locale) }]
            : []),
        ]}
      />
      {order.discount_idr > 0 && (
        <p className="mt-3 text-sm">{t("coupon", { amount: rupiah(order.discount_idr, locale) })}</p>
      )}
    </Card>
  )
}
