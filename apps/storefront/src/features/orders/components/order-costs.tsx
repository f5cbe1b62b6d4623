import type { Locale, Order } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { SummaryList, type SummaryRow } from "@/ui/summary-list"
import { toSettlement } from "../settlement"

/** What a purchase costs, line by line; while a transfer is awaited, what it asks for. */
export async function OrderCosts({ locale, order }: { locale: Locale; order: Order }) {
  const t = await getTranslations({ locale, namespace: "orders.totals" })
  const { dropped_idr, code_idr, due_idr, received_idr, refunded_idr } = toSettlement(order)
  const row = (label: string, amount_idr: number, more?: Partial<SummaryRow>): SummaryRow => ({
    label,
    value: rupiah(amount_idr, locale),
    ...more,
  })
  const unlessZero = (label: string, amount_idr: number, detail?: string): SummaryRow[] =>
    amount_idr === 0 ? [] : [row(label, amount_idr, { detail })]
  return (
    <Card className="p-4 sm:p-5">
      <h2 className="mb-3 text-lg font-bold">{t("heading")}</h2>
      <SummaryList
        rows={[
          row(t("items"), order.item_total_idr),
          row(t("delivery"), order.delivery_total_idr),
          ...unlessZero(t("discount"), -order.discount_idr, order.coupons.join(", ")),
          ...unlessZero(t("cancelled"), -dropped_idr),
          ...unlessZero(t("code"), code_idr),
          row(t(order.paid_at ? "paid" : "total"), due_idr, { isTotal: true }),
          ...(received_idr > 0
            ? [
                row(t("received"), -received_idr),
                row(t("missing"), due_idr - received_idr, { isTotal: true }),
              ]
            : []),
          ...unlessZero(t("refunded"), -refunded_idr),
        ]}
      />
    </Card>
  )
}
