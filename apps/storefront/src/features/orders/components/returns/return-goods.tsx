import type { BuyerReturn, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { LineItem } from "@/ui/line-item"

/** The pieces that are given back, with what was paid, offered and given back for them. */
export async function ReturnGoods({ locale, found }: { locale: Locale; found: Pick<BuyerReturn, "lines"> }) {
  const t = await getTranslations({ locale, namespace: "returns.detail" })
  const tGoods = await getTranslations({ locale, namespace: "orders.goods" })
  return (
    <Card className="p-4 sm:p-6">
      <h2 className="text-lg font-bold">{t("goods")}</h2>
      <ul className="divide-y divide-line">
        {found.lines.map((line) => (
          <li key={line.line_id} className="py-4">
            <LineItem
              picture={
                line.picture
                  ? {
                      src: line.picture.url,
                      alt: "",
                      illustrationLabel: line.picture.is_illustration ? tGoods("illustration") : undefined,
                    }
                  : undefined
              }
              title={<span className="break-words">{line.title[locale]}</span>}
              detail={[line.variant_title, t("quantity", { quantity: line.quantity })]
                .filter(Boolean)
                .join(" · ")}
              aside={rupiah(line.paid_idr, locale)}
            >
              {line.offered_idr !== null && (
                <p className="text-sm">
                  {t("offered")}: {rupiah(line.offered_idr, locale)}
                </p>
              )}
              {line.settled_idr !== null && (
                <p className="text-sm font-semibold">
                  {t("settled")}: {rupiah(line.settled_idr, locale)}
                </p>
              )}
              {line.good !== null && (
                <p className="text-sm">{t("good", { good: line.good, quantity: line.quantity })}</p>
              )}
            </LineItem>
          </li>
        ))}
      </ul>
    </Card>
  )
}
