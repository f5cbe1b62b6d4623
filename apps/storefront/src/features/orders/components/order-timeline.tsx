import type { Locale } from "@sebiduk/contracts"
import { formatDate, formatDateTime } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import type { TimelineStep } from "../timeline"

type OrderTimelineProps = { locale: Locale; steps: readonly TimelineStep[] }

/** What happened to the one order of a purchase, beside its goods. */
export async function OrderTimeline({ locale, steps }: OrderTimelineProps) {
  const t = await getTranslations({ locale, namespace: "orders.timeline" })
  return (
    <Card className="p-4 sm:p-5">
      <h2 className="mb-3 text-lg font-bold">{t("heading")}</h2>
      <ol>
        {steps.map(({ key, at, isDone }) => (
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

/** The same within the card of one order of several. */
export async function CompactTimeline({ locale, steps }: OrderTimelineProps) {
  const t = await getTranslations({ locale, namespace: "orders.timeline" })
  return (
    <ol
      aria-label={t("heading")}
      className="grid grid-cols-2 gap-x-4 gap-y-2 border-t border-line px-4 py-3 text-sm sm:grid-cols-4 sm:px-5"
    >
      {steps.map(({ key, at, isDone }) => (
        <li key={key}>
          <span className={isDone ? "font-semibold" : "text-ink-soft"}>
            {isDone && (
              <span aria-hidden="true" className="text-paddy">
                ✓{" "}
              </span>
            )}
            {t(key)}
          </span>
          <span className="block text-ink-soft">
            {at && formatDate(at, locale)}
            {!isDone && t("waiting")}
          </span>
        </li>
      ))}
    </ol>
  )
}
