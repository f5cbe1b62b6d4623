import type { Locale, Order } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { SummaryList } from "@/ui/summary-list"

/** What each shop takes at the door, and what it has taken. */
export async function CashCard({ locale, order }: { locale: Locale; order: Order }) {
  const t = await getTranslations({ locale, namespace: "orders.cash" })
  const standing = order.orders.filter(({ cancelled }) => !cancelled)
  return (
    <Card className="border-2 border-paddy p-4 sm:p-6">
      <h2 className="text-xl font-bold">{t("heading")}</h2>
      <p className="mt-1 mb-3">{t("intro")}</p>
      <SummaryList
        rows={standing.map(({ number, seller, total_idr, paid_at }) => ({
          label: t("toShop", { seller: seller.name, number }),
          ...(paid_at && { detail: t("paid") }),
          value: rupiah(total_idr, locale),
        }))}
      />
      <p className="mt-3 text-sm text-ink-soft">{t("hint")}</p>
    </Card>
  )
}
