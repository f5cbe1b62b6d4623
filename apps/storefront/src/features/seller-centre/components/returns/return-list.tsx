import type { Locale, SellerReturnListResponse, SellerReturnRow } from "@sebiduk/contracts"
import { formatDate, formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { pageNumbers } from "@/lib/list-view"
import { RETURN_TONES } from "@/lib/returns"
import { Badge } from "@/ui/badge"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { Pagination } from "@/ui/pagination"
import { returnAddress, type ReturnList as List } from "../../return-view"

type ReturnListProps = { locale: Locale; found: SellerReturnListResponse; list: List }

/** The returns of one view, what is due first on top. */
export async function ReturnList({ locale, found, list }: ReturnListProps) {
  const t = await getTranslations({ locale, namespace: "returns.desk" })
  const { returns, page } = found
  const pages = Math.ceil(page.total / page.page_size)
  const path = localePath(locale, PATHS.sellerReturns)
  if (returns.length === 0) return <EmptyState title={t("empty.title")} text={t(`empty.${list.view}`)} />
  return (
    <>
      <ul className="space-y-3">
        {returns.map((row) => (
          <li key={row.id}>
            <ReturnCard locale={locale} row={row} />
          </li>
        ))}
      </ul>
      <Pagination
        label={t("pages.label")}
        previousLabel={t("pages.previous")}
        nextLabel={t("pages.next")}
        pageLabel={(number) => t("pages.page", { page: number })}
        current={list.page}
        total={pages}
        pages={pageNumbers(list.page, pages)}
        href={(number) => `${path}${returnAddress({ ...list, page: number })}`}
      />
    </>
  )
}

async function ReturnCard({ locale, row }: { locale: Locale; row: SellerReturnRow }) {
  const t = await getTranslations({ locale, namespace: "returns" })
  const tDesk = await getTranslations({ locale, namespace: "desk.row" })
  const title = row.first_title[locale]
  const others = row.line_count - 1
  return (
    <Card className="space-y-1.5 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 className="font-bold">
          <Link
            href={localePath(locale, PATHS.sellerReturn(row.id))}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {row.number}
          </Link>
        </h2>
        <Badge tone={RETURN_TONES[row.state]}>{t(`state.${row.state}`)}</Badge>
      </div>
      <p className="break-words">{others > 0 ? tDesk("more", { title, count: others }) : title}</p>
      <p className="text-sm text-ink-soft">
        {t(`reason.${row.reason}`)} · {t("desk.row.opened", { date: formatDate(row.opened_at, locale) })}
      </p>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>
          {tDesk("pieces", { count: row.pieces })} · {rupiah(row.settled_idr ?? row.paid_idr, locale)}
        </span>
        {row.due_at && <strong>{t("desk.row.due", { date: formatDateTime(row.due_at, locale) })}</strong>}
      </p>
    </Card>
  )
}
