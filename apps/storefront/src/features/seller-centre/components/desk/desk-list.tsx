import type { DeskOrderListResponse, DeskOrderRow, Locale } from "@sebiduk/contracts"
import { formatDate, formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { pageNumbers } from "@/lib/list-view"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { Pagination } from "@/ui/pagination"
import { deskAddress, type DeskList as List } from "../../desk-view"
import { DeskBadges } from "./desk-badges"

type DeskListProps = { locale: Locale; desk: DeskOrderListResponse; list: List }

/** The orders of one view, what is due first on top. */
export async function DeskList({ locale, desk, list }: DeskListProps) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const { orders, page } = desk
  const pages = Math.ceil(page.total / page.page_size)
  const path = localePath(locale, PATHS.sellerOrders)
  if (orders.length === 0) {
    return <EmptyState title={t("empty.title")} text={t(`empty.${list.q === "" ? list.view : "found"}`)} />
  }
  return (
    <>
      <ul className="space-y-3">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderCard locale={locale} order={order} />
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
        href={(number) => `${path}${deskAddress({ ...list, page: number })}`}
      />
    </>
  )
}

async function OrderCard({ locale, order }: { locale: Locale; order: DeskOrderRow }) {
  const t = await getTranslations({ locale, namespace: "desk" })
  const tOrders = await getTranslations({ locale, namespace: "orders" })
  const title = order.first_title[locale]
  const others = order.line_count - 1
  const goods = others > 0 ? t("row.more", { title, count: others }) : title
  const to = [order.recipient, order.regency, order.service && tOrders(`service.${order.service}`)]
  return (
    <Card className="space-y-1.5 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h2 className="font-bold">
          <Link
            href={localePath(locale, PATHS.sellerOrder(order.id))}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {order.number}
          </Link>
        </h2>
        <DeskBadges locale={locale} {...order} />
      </div>
      <p className="break-words">{goods}</p>
      <p className="text-sm [overflow-wrap:anywhere] text-ink-soft">{to.filter(Boolean).join(" · ")}</p>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>
          {t("row.pieces", { count: order.pieces })} · {rupiah(order.total_idr, locale)}
        </span>
        <strong>{await due(locale, order)}</strong>
      </p>
    </Card>
  )
}

/** The date that counts now. */
async function due(locale: Locale, { stage, ship_by, paid_at, placed_at }: DeskOrderRow): Promise<string> {
  const t = await getTranslations({ locale, namespace: "desk.row" })
  if (stage === "to_ship" && ship_by) return t("shipBy", { date: formatDate(ship_by, locale) })
  if (stage === "new" && paid_at) return t("paidAt", { date: formatDateTime(paid_at, locale) })
  return t("placedAt", { date: formatDate(placed_at, locale) })
}
