import type { Cart, Locale } from "@sebiduk/contracts"
import { formatDayRange, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { LineItem } from "@/ui/line-item"
import { Link } from "@/ui/link"

/** Lines and chosen delivery of each seller, without anything to change. */
export async function OrderReview({
  locale,
  cart,
  changeHref,
}: {
  locale: Locale
  cart: Cart
  changeHref: string
}) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const tCart = await getTranslations({ locale, namespace: "cart" })
  return (
    <Card className="p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-bold">{t("payment.goods")}</h2>
        <Link
          href={changeHref}
          className="inline-flex min-h-11 items-center font-semibold text-paddy underline underline-offset-4"
        >
          {t("payment.changeDelivery")}
        </Link>
      </div>
      {cart.groups.map(({ seller, lines, delivery }) => (
        <section key={seller.id} className="mt-3 border-t border-line pt-3" aria-label={seller.name}>
          <h3 className="font-semibold">{seller.name}</h3>
          <ul className="mt-2 space-y-3">
            {lines.map((line) => (
              <li key={line.id}>
                <LineItem
                  picture={
                    line.picture
                      ? {
                          src: line.picture.url,
                          alt: "",
                          illustrationLabel: line.picture.is_illustration
                            ? tCart("line.illustration")
                            : undefined,
                        }
                      : undefined
                  }
                  title={line.title[locale]}
                  detail={`${line.variant_title} · ${line.quantity} × ${rupiah(line.unit_price_idr, locale)}`}
                  aside={rupiah(line.total_idr, locale)}
                />
              </li>
            ))}
          </ul>
          {delivery && (
            <p className="mt-3 flex justify-between gap-4 text-ink-soft">
              <span>
                {t(`service.${delivery.service}`)}
                {delivery.etd_days &&
                  ` · ${t("delivery.etd", { days: formatDayRange(delivery.etd_days.min, delivery.etd_days.max) })}`}
              </span>
              <span className="whitespace-nowrap tabular-nums">
                {delivery.price_idr === 0 ? t("delivery.free") : rupiah(delivery.price_idr, locale)}
              </span>
            </p>
          )}
        </section>
      ))}
    </Card>
  )
}
