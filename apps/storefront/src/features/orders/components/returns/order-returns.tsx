import { formatDate, formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { RETURN_TONES } from "@/lib/returns"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { getReturns } from "../../queries"
import { returnableUntilOf } from "../../return-form"
import type { SellerOrderProps } from "../seller-order-card"

const ARRIVING = ["shipped", "completed"]

/** What of one shop's order was given back, and until when more may be; nothing before something of it is sent. */
export async function OrderReturns({ locale, purchase, order, token }: SellerOrderProps) {
  if (!ARRIVING.includes(order.state)) return null
  const list = await getReturns(purchase.id, token)
  if (!list) return null
  const t = await getTranslations({ locale, namespace: "returns" })
  const own = list.returns.filter(({ order_id }) => order_id === order.id)
  const until = returnableUntilOf(list, order.id)
  const withToken = (path: string) => `${localePath(locale, path)}?token=${encodeURIComponent(token)}`
  const isOver = order.state === "completed" && !until && own.length === 0
  if (!until && own.length === 0 && !isOver) return null
  return (
    <div className="space-y-3 border-t border-line px-4 py-4 sm:px-5">
      <h4 className="font-bold">{t("part.heading")}</h4>
      {own.length > 0 && (
        <ul className="space-y-2">
          {own.map((row) => {
            const date = formatDate(row.opened_at, locale)
            return (
              <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-3">
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Badge tone={RETURN_TONES[row.state]}>{t(`state.${row.state}`)}</Badge>
                  <span className="text-sm text-ink-soft">{t("part.row", { date })}</span>
                  {row.settled_idr !== null && row.settled_idr > 0 && (
                    <span className="text-sm">
                      {t("part.amount", { amount: rupiah(row.settled_idr, locale) })}
                    </span>
                  )}
                </span>
                <Link
                  href={withToken(PATHS.orderReturn(purchase.id, row.id))}
                  aria-label={t("part.seeName", { number: row.number, date })}
                  className="inline-flex min-h-11 items-center underline underline-offset-4"
                >
                  {t("part.see")}
                </Link>
              </li>
            )
          })}
        </ul>
      )}
      {until && (
        <>
          <p className="text-sm text-ink-soft">{t("part.until", { date: formatDateTime(until, locale) })}</p>
          <LinkButton
            href={`${withToken(PATHS.newReturn(purchase.id))}&pesanan=${encodeURIComponent(order.id)}`}
            variant="secondary"
            aria-label={t("part.openName", { number: order.number })}
            className="w-full sm:w-auto"
          >
            {t("part.open")}
          </LinkButton>
        </>
      )}
      {isOver && <p className="text-sm text-ink-soft">{t("part.over")}</p>}
    </div>
  )
}
