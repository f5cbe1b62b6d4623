import type { Cart, Locale } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { SummaryList } from "@/ui/summary-list"

/** What the cart comes to so far. */
export async function CheckoutSummary({ locale, cart }: { locale: Locale; cart: Cart }) {
  const t = await getTranslations({ locale, namespace: "checkout.summary" })
  const hasDelivery = !cart.missing.includes("delivery") && !cart.missing.includes("address")
  return (
    <SummaryList
      rows={[
        { label: t("items", { count: cart.item_count }), value: rupiah(cart.item_total_idr, locale) },
        {
          label: t("delivery"),
          value: hasDelivery ? (
            rupiah(cart.delivery_total_idr, locale)
          ) : (
            <span className="text-sm text-ink-soft">{t("deliveryLater")}</span>
          ),
        },
        ...(cart.discount_idr > 0
          ? [{ label: t("discount"), value: rupiah(-cart.discount_idr, locale) }]
          : []),
        {
          label: t(hasDelivery ? "total" : "totalSoFar"),
          value: rupiah(cart.total_idr, locale),
          isTotal: true,
        },
      ]}
    />
  )
}
