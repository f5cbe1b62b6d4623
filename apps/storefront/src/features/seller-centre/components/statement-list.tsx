import type { Locale, StatementListResponse } from "@sebiduk/contracts"
import { formatDate, monthInWib, rupiah, startOfMonth } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"

type StatementListProps = { locale: Locale; statements: StatementListResponse["statements"] }

const FILES = ["pdf", "csv"] as const

/** `November 2026` */
const monthName = (month: string, locale: Locale): string =>
  formatDate(startOfMonth(month), locale).split(" ").slice(1).join(" ")

/** The months of the balance, each as a file; this month's is not the last word. */
export async function StatementList({ locale, statements }: StatementListProps) {
  const t = await getTranslations({ locale, namespace: "payouts.statements" })
  if (statements.length === 0) return <EmptyState title={t("empty.title")} text={t("empty.text")} />
  const now = monthInWib(new Date())
  return (
    <ul className="space-y-3">
      {statements.map(({ month, opening_idr, closing_idr, entries }) => {
        const name = monthName(month, locale)
        return (
          <li key={month}>
            <Card className="p-4">
              <h2 className="text-lg font-bold">{name}</h2>
              <p className="text-sm text-ink-soft">
                {month === now ? t("running") : t("entries", { count: entries })}
              </p>
              <dl className="mt-2">
                {[
                  [t("opening"), opening_idr],
                  [t("closing"), closing_idr],
                ].map(([label, amount]) => (
                  <div key={label} className="flex flex-wrap justify-between gap-x-3">
                    <dt>{label}</dt>
                    <dd className="font-semibold tabular-nums">{rupiah(Number(amount), locale)}</dd>
                  </div>
                ))}
              </dl>
              <p className="mt-1 flex flex-wrap gap-x-5">
                {FILES.map((type) => (
                  // A file by the session: nothing that could be prefetched.
                  <a
                    key={type}
                    href={`/api/seller/statements/${month}.${type}`}
                    download
                    aria-label={t("of", { file: t(type), month: name })}
                    className="inline-flex min-h-11 items-center font-semibold text-paddy underline underline-offset-4"
                  >
                    {t(type)}
                  </a>
                ))}
              </p>
            </Card>
          </li>
        )
      })}
    </ul>
  )
}
