import type { CartSellerGroup, DeliveryOptionsResponse, DeliveryQuote, Locale } from "@sebiduk/contracts"
import { formatDayRange, formatWeight, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { GroupError, RadioOption } from "@/ui/form-fields-client"
import { Undeliverable } from "./undeliverable"

type DeliveryChoiceProps = {
  locale: Locale
  group: CartSellerGroup
  options: DeliveryOptionsResponse["sellers"][number]
}

const isCourier = ({ service }: DeliveryQuote) => service !== "pickup"

/** The services that carry one seller's goods, and why the others do not. */
export async function DeliveryChoice({ locale, group, options }: DeliveryChoiceProps) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const { seller, lines, delivery } = group
  const { quotes, refused } = options
  // Fetching goods from OKU Timur is never chosen for a buyer who asked for them to be sent.
  const only = quotes.length === 1 ? quotes.find(isCourier) : undefined
  const goods = lines.map((line) => `${line.quantity} × ${line.title[locale]} · ${line.variant_title}`)
  return (
    <Card className="p-4 sm:p-5">
      <fieldset>
        <legend className="sr-only">{t("delivery.choose", { seller: seller.name })}</legend>
        <h3 className="text-lg font-bold">{seller.name}</h3>
        <p className="text-sm text-ink-soft">{t("delivery.from", { kecamatan: seller.kecamatan })}</p>
        <ul className="mt-1.5 text-sm">
          {goods.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {!quotes.some(isCourier) && <Undeliverable locale={locale} group={group} options={options} />}
        <div className="mt-3 grid gap-2">
          {quotes.map((quote, index) => (
            <RadioOption
              key={quote.service}
              name={`service:${seller.id}`}
              value={quote.service}
              isFirst={index === 0}
              defaultChecked={(delivery?.service ?? only?.service) === quote.service}
              title={t(`service.${quote.service}`)}
              badge={quote.etd_days && <Badge tone="gold">{t("delivery.estimate")}</Badge>}
              aside={<PriceOf locale={locale} quote={quote} />}
            >
              <QuoteDetail locale={locale} quote={quote} kecamatan={seller.kecamatan} />
            </RadioOption>
          ))}
        </div>
        <GroupError name={`service:${seller.id}`} />
        {refused.length > 0 && (
          <div className="mt-3 text-sm text-ink-soft">
            <p className="font-semibold">{t("delivery.refusedTitle")}</p>
            <ul className="list-disc pl-5">
              {refused.map(({ service, reason }) => (
                <li key={service}>
                  {t("delivery.refused", { service: t(`service.${service}`), reason: t(`reason.${reason}`) })}
                </li>
              ))}
            </ul>
          </div>
        )}
      </fieldset>
    </Card>
  )
}

async function PriceOf({ locale, quote }: { locale: Locale; quote: DeliveryQuote }) {
  const t = await getTranslations({ locale, namespace: "checkout.delivery" })
  return (
    <span className="font-bold whitespace-nowrap tabular-nums">
      {quote.price_idr === 0 ? t("free") : rupiah(quote.price_idr, locale)}
    </span>
  )
}

type QuoteDetailProps = { locale: Locale; quote: DeliveryQuote; kecamatan: string }

async function QuoteDetail({ locale, quote, kecamatan }: QuoteDetailProps) {
  const t = await getTranslations({ locale, namespace: "checkout" })
  const { service, etd_days, chargeable_weight_g, parcels } = quote
  const load = [
    chargeable_weight_g > 0 && t("delivery.weight", { weight: formatWeight(chargeable_weight_g, locale) }),
    parcels > 1 && t("delivery.parcels", { count: parcels }),
  ].filter((fact) => fact !== false)
  const time = etd_days && t("delivery.etd", { days: formatDayRange(etd_days.min, etd_days.max) })
  return (
    <span className="mt-0.5 block text-sm text-ink-soft">
      <span className="block">{t(`serviceHint.${service}`, { kecamatan })}</span>
      <span className="block">{time ?? t("delivery.etdNone")}</span>
      {load.length > 0 && <span className="block">{load.join(" · ")}</span>}
    </span>
  )
}
