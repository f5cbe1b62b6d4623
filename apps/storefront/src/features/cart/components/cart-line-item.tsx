import type { CartLine, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { LineItem } from "@/ui/line-item"
import { Link } from "@/ui/link"
import { shownPrices } from "../quantities"
import { Subtotal } from "./cart-quantities-client"
import { LineQuantity } from "./line-quantity-client"

export async function CartLineItem({ locale, line }: { locale: Locale; line: CartLine }) {
  const t = await getTranslations({ locale, namespace: "cart" })
  const title = line.title[locale]
  const name = `${title}, ${line.variant_title}`
  const { picture, problem, available, unit_price_idr, new_price_idr } = line
  const price = rupiah(new_price_idr ?? unit_price_idr, locale)
  const isForSale = problem !== "VARIANT_NOT_FOR_SALE"
  return (
    <LineItem
      picture={
        picture
          ? {
              src: picture.url,
              alt: "",
              illustrationLabel: picture.is_illustration ? t("line.illustration") : undefined,
            }
          : undefined
      }
      title={
        <Link
          href={localePath(locale, PATHS.product(line.product_handle))}
          className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
        >
          {title}
        </Link>
      }
      detail={`${line.variant_title} · ${t("line.unitPrice", { price })}`}
      aside={<Subtotal lines={shownPrices([line])} />}
    >
      {problem && (
        <Alert tone="warning" className="mt-2 text-sm">
          <p>{t(`problem.${problem}`, { available })}</p>
        </Alert>
      )}
      {new_price_idr !== null && (
        <Alert tone="warning" className="mt-2 text-sm">
          <p>
            {t(new_price_idr > unit_price_idr ? "line.priceRose" : "line.priceFell", {
              before: rupiah(unit_price_idr, locale),
              now: price,
            })}
          </p>
        </Alert>
      )}
      <LineQuantity
        lineId={line.id}
        available={available}
        isForSale={isForSale}
        labels={{
          quantity: t("line.quantity", { title: name }),
          decrease: t("line.decrease", { title: name }),
          increase: t("line.increase", { title: name }),
          update: t("line.update"),
          takeRest:
            problem === "QUANTITY_ABOVE_STOCK" && available > 0
              ? t("line.takeRest", { available })
              : undefined,
          remove: t("line.remove"),
          removeTitle: t("line.removeTitle", { title: name }),
        }}
      />
    </LineItem>
  )
}
