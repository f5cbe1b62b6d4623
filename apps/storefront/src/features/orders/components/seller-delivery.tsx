import type { Locale, SellerOrder } from "@sebiduk/contracts"
import { formatDate, formatDayRange, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { CopyButton } from "@/ui/copy-button-client"
import { Link } from "@/ui/link"
import { isCollected } from "../pickup"

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
      <ShipBy locale={locale} order={order} />
      {isCollected(order) ? (
        <PickupPlace locale={locale} order={order} />
      ) : (
        <Waybills locale={locale} order={order} />
      )}
    </div>
  )
}

/** By when the shop said that it sends, while it has not sent all. */
async function ShipBy({ locale, order }: SellerDeliveryProps) {
  const isOpen = order.state === "processing" || (order.state === "shipped" && !order.can_confirm)
  if (!isOpen || !order.ship_by) return null
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  const word = isCollected(order) ? "readyBy" : "shipBy"
  return <p className="font-semibold">{t(word, { date: formatDate(order.ship_by, locale) })}</p>
}

/** Where the buyer collects it: the shop's page says the address and the number to call. */
async function PickupPlace({ locale, order }: SellerDeliveryProps) {
  if (order.cancelled || order.state === "completed") return null
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  return (
    <Link
      href={`${localePath(locale, PATHS.seller(order.seller.handle))}#identitas`}
      className="inline-flex min-h-11 items-center underline underline-offset-4"
    >
      {t("pickupPlace", { seller: order.seller.name })}
    </Link>
  )
}

async function Waybills({ locale, order }: SellerDeliveryProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { delivery, parcels, state } = order
  const isToBeSent = state === "awaiting_payment" || state === "processing"
  const told = parcels.filter(({ courier, waybills }) => waybills.length > 0 || courier === "self")
  if (told.length === 0)
    return isToBeSent && delivery?.etd_days && <p className="text-sm text-ink-soft">{t("goods.noWaybill")}</p>
  return (
    <div>
      <p className="text-sm text-ink-soft">{t("goods.waybills")}</p>
      <ul>
        {told.map((parcel) => (
          <Parcel key={parcel.id} locale={locale} parcel={parcel} />
        ))}
      </ul>
    </div>
  )
}

type ParcelProps = { locale: Locale; parcel: SellerOrder["parcels"][number] }

/** The number of a parcel, and where its courier looks it up. */
async function Parcel({ locale, parcel }: ParcelProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const tCourier = await getTranslations({ locale, namespace: "desk.courier" })
  const { courier, track_url, waybills } = parcel
  return (
    <li>
      {waybills.map((number) => (
        <div key={number} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {courier && `${tCourier(courier)} · `}
            <strong className="tabular-nums">{number}</strong>
          </span>
          <CopyButton
            text={number}
            label={t("transfer.copy")}
            fullLabel={t("goods.copyWaybill", { number })}
            copiedLabel={t("transfer.copied")}
          />
        </div>
      ))}
      {waybills.length === 0 && <p>{t("goods.byHand")}</p>}
      {track_url && (
        <a
          href={track_url}
          target="_blank"
          rel="noopener noreferrer"
          className="inline-flex min-h-11 items-center underline"
        >
          {t("goods.track")}
        </a>
      )}
    </li>
  )
}
