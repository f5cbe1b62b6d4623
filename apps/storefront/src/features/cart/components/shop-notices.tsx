import type { CartSellerGroup, Locale } from "@sebiduk/contracts"
import { formatDate, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { shownPrices } from "../quantities"
import { MinimumNotice } from "./cart-quantities-client"

type ShopNoticesProps = { locale: Locale; group: CartSellerGroup }

/** What a buyer must know of a shop before ordering: that it is halted or closed, its holiday, its minimum. */
export async function ShopNotices({ locale, group }: ShopNoticesProps) {
  const t = await getTranslations({ locale, namespace: "cart.seller" })
  const { seller, lines, holiday, minimum_order_idr } = group
  if (seller.state !== "open") {
    return (
      <Alert tone="danger" className="mt-2 text-sm">
        <p>{t(seller.state)}</p>
      </Alert>
    )
  }
  const bought = lines.filter(({ problem }) => problem !== "VARIANT_NOT_FOR_SALE")
  return (
    <>
      {holiday && (
        <Alert tone="info" className="mt-2 text-sm">
          <p>
            {t(holiday.is_now ? "holidayNow" : "holidayComing", {
              from: formatDate(holiday.from, locale),
              until: formatDate(holiday.until, locale),
              resumes: formatDate(holiday.resumes_on, locale),
              days: seller.dispatch_days,
            })}
          </p>
          {holiday.note && <p className="break-words">{t("holidayNote", { note: holiday.note })}</p>}
        </Alert>
      )}
      {minimum_order_idr !== null && (
        <MinimumNotice
          lines={shownPrices(bought)}
          minimum={minimum_order_idr}
          sentence={t("minimum", { minimum: rupiah(minimum_order_idr, locale), missing: "{missing}" })}
        />
      )}
    </>
  )
}
