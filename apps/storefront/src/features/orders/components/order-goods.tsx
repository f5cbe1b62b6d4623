import type { Locale, Order } from "@sebiduk/contracts"
import { formatDayRange, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Card } from "@/ui/card"
import { CopyButton } from "@/ui/copy-button-client"
import { LineItem } from "@/ui/line-item"
import { Link } from "@/ui/link"

type Group = Order["groups"][number]

/** What was bought, seller by seller, with how it travels. */
export async function OrderGoods({ locale, order }: { locale: Locale; order: Order }) {
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  return (
    <section aria-labelledby="barang-pesanan" className="space-y-4">
      <h2 id="barang-pesanan" className="text-xl font-bold">
        {t("heading")}
      </h2>
      {order.groups.map((group) => (
        <SellerGoods
          key={group.seller.id}
          locale={locale}
          group={group}
          isShipped={order.shipped_at !== null}
        />
      ))}
    </section>
  )
}

type SellerGoodsProps = { locale: Locale; group: Group; isShipped: boolean }

async function SellerGoods({ locale, group, isShipped }: SellerGoodsProps) {
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  const { seller, lines } = group
  return (
    <Card>
      <div className="border-b border-line px-4 pt-1 pb-3 sm:px-5">
        <h3 className="font-bold">
          <Link
            href={localePath(locale, PATHS.seller(seller.handle))}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
          >
            {seller.name}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">{t("shipsFrom", { kecamatan: seller.kecamatan })}</p>
      </div>
      <ul className="divide-y divide-line px-4 sm:px-5">
        {lines.map((line) => (
          <li key={line.id} className="py-4">
            <LineItem
              picture={
                line.picture
                  ? {
                      src: line.picture.url,
                      alt: "",
                      illustrationLabel: line.picture.is_illustration ? t("illustration") : undefined,
                    }
                  : undefined
              }
              title={<LineTitle locale={locale} line={line} />}
              detail={`${line.variant_title} · ${t("quantity", { quantity: line.quantity, price: rupiah(line.unit_price_idr, locale) })}`}
              aside={rupiah(line.total_idr, locale)}
            />
          </li>
        ))}
      </ul>
      <SellerDelivery locale={locale} group={group} isShipped={isShipped} />
    </Card>
  )
}

function LineTitle({ locale, line }: { locale: Locale; line: Group["lines"][number] }) {
  const title = line.title[locale]
  if (!line.product_handle) return title
  return (
    <Link
      href={localePath(locale, PATHS.product(line.product_handle))}
      className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
    >
      {title}
    </Link>
  )
}

async function SellerDelivery({ locale, group, isShipped }: SellerGoodsProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { delivery, waybills, subtotal_idr } = group
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
      {waybills.length > 0 ? (
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
      ) : (
        delivery?.etd_days && !isShipped && <p className="text-sm text-ink-soft">{t("goods.noWaybill")}</p>
      )}
    </div>
  )
}
