import type { CartLine, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { LineItem } from "@/ui/line-item"
import { Link } from "@/ui/link"
import { Subtotal } from "./cart-quantities-client"
import { LineQuantity } from "./line-quantity-client"

export async function CartLineItem({ locale, line }: { locale: Locale; line: CartLine }) {
  const t = await getTranslations({ locale, namespace: "cart" })
  const title = line.title[locale]
  const name = `${title}, ${line.variant_title}`
  const { picture } = line
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
      detail={`${line.variant_title} · ${t("line.unitPrice", { price: rupiah(line.unit_price_idr, locale) })}`}
      aside={
        <Subtotal lines={[{ id: line.id, unit_price_idr: line.unit_price_idr, quantity: line.quantity }]} />
      }
    >
      {line.problem && (
        <Alert tone="warning" className="mt-2 text-sm">
          <p>{t(`problem.${line.problem}`, { available: line.available })}</p>
        </Alert>
      )}
      <LineQuantity
        lineId={line.id}
        available={line.available}
        labels={{
          quantity: t("line.quantity", { title: name }),
          decrease: t("line.decrease", { title: name }),
          increase: t("line.increase", { title: name }),
          update: t("line.update"),
          remove: t("line.remove"),
          removeTitle: t("line.removeTitle", { title: name }),
        }}
      />
    </LineItem>
  )
}
