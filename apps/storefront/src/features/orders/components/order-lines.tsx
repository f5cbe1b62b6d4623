import type { Locale, OrderLine } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { LineItem } from "@/ui/line-item"
import { Link } from "@/ui/link"

export async function OrderLines({ locale, lines }: { locale: Locale; lines: readonly OrderLine[] }) {
  const t = await getTranslations({ locale, namespace: "orders.goods" })
  return (
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
  )
}

function LineTitle({ locale, line }: { locale: Locale; line: OrderLine }) {
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
