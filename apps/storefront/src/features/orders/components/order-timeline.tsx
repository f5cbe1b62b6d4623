import type { Locale, Order } from "@sebiduk/contracts"
import { formatDateTime } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { toTimeline } from "../timeline"

export async function OrderTimeline({ locale, order }: { locale: Locale; order: Order }) {
  const t = await getTranslations({ locale, namespace: "orders.timeline" })
  return (
    <Card className="p-4 sm:p-5">
      <h2 className="mb-3 text-lg font-bold">{t("heading")}</h2>
      <ol>
        {toTimeline(order).map(({ key, at, isDone }) => (
          <li key={key} className="group flex gap-3">
            <span aria-hidden="true" className="flex flex-col items-center">
              <span
                className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2 text-xs font-bold ${isDone ? "border-paddy bg-paddy text-white" : "border-line-strong bg-surface"}`}
              >
                {isDone && "✓"}
              </span>
              <span className="w-0.5 flex-1 bg-line group-last:hidden" />
            </span>
            <span className="pb-5 group-last:pb-0">
              <span className={isDone ? "font-semibold" : "text-ink-soft"}>{t(key)}</span>
              <span className="block text-sm text-ink-soft">
                {at && formatDateTime(at, locale)}
                {!isDone && t("waiting")}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
