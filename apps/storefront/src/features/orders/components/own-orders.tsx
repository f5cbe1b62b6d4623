import type { BuyerOrder, BuyerOrderListResponse, Locale } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { listViewQuery, pageNumbers } from "@/lib/list-view"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { Pagination } from "@/ui/pagination"
import { OrderStateBadge } from "./order-state-badge"
import { ReorderButton } from "./reorder-button"

const HEADING_ID = "own-orders"

/** What a member bought: each purchase leads to its page. */
export async function OwnOrders({ locale, list }: { locale: Locale; list: BuyerOrderListResponse }) {
  const t = await getTranslations({ locale, namespace: "orders.own" })
  const { orders, page } = list
  const pages = Math.ceil(page.total / page.page_size)
  const href = (number: number) =>
    `${localePath(locale, PATHS.account)}${listViewQuery({ sort: "relevance", page: number })}`

  if (page.total === 0) {
    return (
      <div className="mt-6">
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <LinkButton href={localePath(locale, PATHS.home)}>{t("shop")}</LinkButton>
        </EmptyState>
      </div>
    )
  }
  return (
    <section aria-labelledby={HEADING_ID} className="mt-8">
      <h2 id={HEADING_ID} className="mb-3 text-xl font-bold">
        {t("heading")}
      </h2>
      {orders.length === 0 ? (
        <p className="text-ink-soft">
          {t("emptyPageText")}{" "}
          <Link href={href(1)} className="underline">
            {t("toFirst")}
          </Link>
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {orders.map((order) => (
            <OwnOrder key={order.id} locale={locale} order={order} />
          ))}
        </ul>
      )}
      <Pagination
        label={t("pages")}
        previousLabel={t("previous")}
        nextLabel={t("next")}
        pageLabel={(number) => t("page", { page: number })}
        current={page.page}
        total={pages}
        pages={pageNumbers(page.page, pages)}
        href={href}
      />
    </section>
  )
}

async function OwnOrder({ locale, order }: { locale: Locale; order: BuyerOrder }) {
  const t = await getTranslations({ locale, namespace: "orders.own" })
  const path = localePath(locale, PATHS.order(order.id))
  const total = order.state === "cancelled" ? order.total_idr : order.total_idr - order.cancelled_idr
  return (
    <li className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 hover:bg-sand">
      <div className="min-w-0">
        <Link
          href={`${path}?token=${encodeURIComponent(order.token)}`}
          aria-label={t("open", { number: order.number })}
          className="inline-flex min-h-11 items-center text-lg font-bold text-paddy underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {order.number}
        </Link>
        <p className="text-sm text-ink-soft">
          {formatDateTime(order.placed_at, locale)} · {t("shops", { count: order.shop_count })}
        </p>
      </div>
      <div className="flex items-center gap-3">
        <OrderStateBadge locale={locale} state={order.state} />
        <span className="font-bold whitespace-nowrap">{rupiah(total, locale)}</span>
      </div>
      {order.state !== "awaiting_payment" && (
        // Above the link that spans the row.
        <ReorderButton locale={locale} purchase={order} number={order.number} className="relative w-full" />
      )}
    </li>
  )
}
