import type { Locale, SellerOrder } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"

/** When and by whom an order was cancelled, why, and what of the money went back. */
export async function CancelledNotice({ locale, order }: { locale: Locale; order: SellerOrder }) {
  const { cancelled, refunded_idr } = order
  if (!cancelled) return null
  const t = await getTranslations({ locale, namespace: "orders.cancelled" })
  return (
    <Alert tone="info" className="mx-4 mt-4 sm:mx-5">
      <p>{t(cancelled.by, { date: formatDateTime(cancelled.at, locale) })}</p>
      {cancelled.reason && (
        <p className="[overflow-wrap:anywhere]">{t("reason", { reason: cancelled.reason })}</p>
      )}
      {refunded_idr > 0 && (
        <p className="font-bold">{t("refunded", { amount: rupiah(refunded_idr, locale) })}</p>
      )}
    </Alert>
  )
}
