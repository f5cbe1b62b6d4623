import type { Locale, Order, SellerOrder } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { REFUNDS_ID } from "./refund-list"

type CancelledNoticeProps = { locale: Locale; refunds: Order["refunds"]; order: SellerOrder }

/** When and by whom an order was cancelled, why, and what of the money goes back; how it goes stands above. */
export async function CancelledNotice({ locale, refunds, order }: CancelledNoticeProps) {
  const { cancelled } = order
  if (!cancelled) return null
  const refunded_idr = refunds
    .filter(({ order_id }) => order_id === order.id)
    .reduce((sum, { amount_idr }) => sum + amount_idr, 0)
  const t = await getTranslations({ locale, namespace: "orders.cancelled" })
  return (
    <Alert tone="info" className="mx-4 mt-4 sm:mx-5">
      <p>{t(cancelled.by, { date: formatDateTime(cancelled.at, locale) })}</p>
      {cancelled.reason && (
        <p className="[overflow-wrap:anywhere]">{t("reason", { reason: cancelled.reason })}</p>
      )}
      {refunded_idr > 0 && (
        <p className="mt-1">
          {t("refunded", { amount: rupiah(refunded_idr, locale) })}{" "}
          <a href={`#${REFUNDS_ID}`} className="inline-flex min-h-11 items-center font-semibold underline">
            {t("toRefunds")}
          </a>
        </p>
      )}
    </Alert>
  )
}
