import type { EntryGroup, EntryListResponse, Locale } from "@sebiduk/contracts"
import { formatDate, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { pageNumbers } from "@/lib/list-view"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { Pagination } from "@/ui/pagination"
import { isGivenBack, waitsFor } from "../../balance-view"

type EntryListProps = {
  locale: Locale
  entries: EntryListResponse
  /** Whether whoever looks may open the orders. */
  mayOpenOrders: boolean
}

/** What the balance comes from: by order and payout, the latest on top. */
export async function EntryList({ locale, entries, mayOpenOrders }: EntryListProps) {
  const t = await getTranslations({ locale, namespace: "balance" })
  const { groups, page } = entries
  const pages = Math.ceil(page.total / page.page_size)
  const path = localePath(locale, PATHS.sellerBalance)
  if (page.total === 0) return <EmptyState title={t("empty.title")} text={t("empty.text")} />
  if (groups.length === 0) {
    return (
      <EmptyState title={t("noSuchPage.title")} text={t("noSuchPage.text")}>
        <Link href={path} className="inline-flex min-h-11 items-center underline">
          {t("noSuchPage.first")}
        </Link>
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="balance-history">
      <h2 id="balance-history" className="mb-3 text-lg font-bold">
        {t("history")}
      </h2>
      <ul className="space-y-3">
        {groups.map((group) => (
          <li key={group.id}>
            <GroupCard locale={locale} group={group} mayOpenOrders={mayOpenOrders} />
          </li>
        ))}
      </ul>
      <Pagination
        label={t("pages.label")}
        previousLabel={t("pages.previous")}
        nextLabel={t("pages.next")}
        pageLabel={(number) => t("pages.page", { page: number })}
        current={page.page}
        total={pages}
        pages={pageNumbers(page.page, pages)}
        href={(number) => (number === 1 ? path : `${path}?hal=${number}`)}
      />
    </section>
  )
}

type GroupProps = { locale: Locale; group: EntryGroup; mayOpenOrders: boolean }

async function GroupCard({ locale, group, mayOpenOrders }: GroupProps) {
  const t = await getTranslations({ locale, namespace: "balance" })
  const isOrder = group.subject === "order"
  const title = isOrder ? t("order", { number: group.number ?? "" }) : t(group.subject)
  return (
    <Card className="p-4">
      <h3 className="font-bold [overflow-wrap:anywhere]">
        {isOrder && mayOpenOrders ? (
          <Link
            href={localePath(locale, PATHS.sellerOrder(group.id))}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {title}
          </Link>
        ) : (
          title
        )}
      </h3>
      <p className="text-sm text-ink-soft">{await stateOf(locale, group)}</p>
      <ul className="mt-3 space-y-2">
        {group.entries.map((entry) => (
          <EntryRow key={entry.id} locale={locale} entry={entry} />
        ))}
      </ul>
      <p className="mt-3 flex justify-between gap-4 border-t border-line pt-3 font-bold">
        <span>{t("sum")}</span>
        <span className="tabular-nums">{rupiah(group.sum_idr, locale)}</span>
      </p>
    </Card>
  )
}

async function EntryRow({ locale, entry }: { locale: Locale; entry: EntryGroup["entries"][number] }) {
  const t = await getTranslations({ locale, namespace: "balance" })
  const back = isGivenBack(entry)
  return (
    <li className="flex items-baseline justify-between gap-4">
      <span className="min-w-0">
        {back ? t(`back.${back}`) : t(`kind.${entry.kind}`)}
        <span className="block text-sm [overflow-wrap:anywhere] text-ink-soft">
          {formatDate(entry.at, locale)}
          {entry.reason && ` · ${t("reason", { reason: entry.reason })}`}
        </span>
      </span>
      <span className="shrink-0 tabular-nums">{rupiah(entry.amount_idr, locale)}</span>
    </li>
  )
}

/** Whether it can be paid out, or until when it waits; only an order's money ever waits. */
async function stateOf(locale: Locale, group: EntryGroup): Promise<string | null> {
  const t = await getTranslations({ locale, namespace: "balance.state" })
  if (group.subject !== "order" || group.sum_idr === 0) return null
  switch (waitsFor(group)) {
    case "return":
      return t("returning")
    case "arrival":
      return t("arriving")
    case "window":
      return t("until", { date: formatDate(group.available_at ?? group.at, locale) })
    case null:
      return t("available")
  }
}
