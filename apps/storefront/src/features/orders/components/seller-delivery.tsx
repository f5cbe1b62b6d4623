import type { Locale, SellerOrder } from "@sebiduk/contracts"
import { formatDayRange, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { CopyButton } from "@/ui/copy-button-client"

type SellerDeliveryProps = { locale: Locale; order: SellerOrder }

/** What one shop's order costs, and the numbers it travels under. */
export async function SellerDelivery({ locale, order }: SellerDeliveryProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { delivery, subtotal_idr, discount_idr, total_idr } = order
  const etd = delivery?.etd_days
  return (
    <div className="space-y-1.5 border-t border-line px-4 py-3 sm:px-5">
      <p className="flex justify-between gap-4">
        <span>{t("goods.subtotal")}</span>
        <span className="font-semibold tabular-nums">{rupiah(subtotal_idr, locale)}</span>
      </p>
      {delivery && (
        <p className="flex justify-between gap-4">
          <span>
            {t("goods.delivery", { service: t(`service.${delivery.service}`) })}
            {etd && ` · ${t("goods.etd", { days: formatDayRange(etd.min, etd.max) })}`}
          </span>
          <span className="font-semibold whitespace-nowrap tabular-nums">
            {delivery.price_idr === 0 ? t("goods.free") : rupiah(delivery.price_idr, locale)}
          </span>
        </p>
      )}
      {discount_idr > 0 && (
        <p className="flex justify-between gap-4">
          <span>{t("goods.discount")}</span>
          <span className="font-semibold whitespace-nowrap tabular-nums">
            {rupiah(-discount_idr, locale)}
          </span>
        </p>
      )}
      <p className="flex justify-between gap-4 font-bold">
        <span>{t("goods.total")}</span>
        <span className="tabular-nums">{rupiah(total_idr, locale)}</span>
      </p>
      <Waybills locale={locale} order={order} />
    </div>
  )
}

async function Waybills({ locale, order }: SellerDeliveryProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { delivery, state, waybills } = order
  const isToBeSent = state === "awaiting_payment" || state === "processing"
  if (waybills.length === 0)
    return isToBeSent && delivery?.etd_days && <p className="text-sm text-ink-soft">{t("goods.noWaybill")}</p>
  return (
    <div>
      <p className="text-sm text-ink-soft">{t("goods.waybills")}</p>
      <ul>
        {waybills.map((number) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <strong className="min-w-0 [overflow-wrap:anywhere] tabular-nums">{number}</strong>
            <CopyButton
              text={number}
              label={t("transfer.copy")}
              fullLabel={t("goods.copyWaybill", { number })}
              copiedLabel={t("transfer.copied")}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
