import type { Locale, SellerPayout, SellerPayoutListResponse } from "@sebiduk/contracts"
import { formatDate, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { pageNumbers } from "@/lib/list-view"
import { Badge, type BadgeTone } from "@/ui/badge"
import { Card } from "@/ui/card"
import { EmptyState } from "@/ui/empty-state"
import { Link } from "@/ui/link"
import { Pagination } from "@/ui/pagination"

const TONES: Record<SellerPayout["status"], BadgeTone> = {
  planned: "neutral",
  approved: "neutral",
  paid: "paddy",
  failed: "danger",
  withdrawn: "neutral",
}

/** What was paid out, newest first. */
export async function PayoutList({ locale, payouts, page }: SellerPayoutListResponse & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "payouts.payouts" })
  if (payouts.length === 0) return <EmptyState title={t("empty.title")} text={t("empty.text")} />
  const pages = Math.ceil(page.total / page.page_size)
  const path = localePath(locale, PATHS.sellerPayouts)
  return (
    <>
      <ul className="space-y-3">
        {payouts.map((payout) => (
          <li key={payout.id}>
            <PayoutCard locale={locale} payout={payout} />
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
        href={(number) => `${path}?hal=${number}`}
      />
    </>
  )
}

async function PayoutCard({ locale, payout }: { locale: Locale; payout: SellerPayout }) {
  const t = await getTranslations({ locale, namespace: "payouts.payouts" })
  const { status, reason } = payout
  return (
    <Card className="space-y-1.5 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="text-lg font-bold tabular-nums">{rupiah(payout.amount_idr, locale)}</h2>
        <Badge tone={TONES[status]}>{t(`state.${status}`)}</Badge>
      </div>
      <p className="[overflow-wrap:anywhere]">
        {t("to", { bank: payout.bank, number: payout.account_number, holder: payout.account_holder })}
      </p>
      <p className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
        <span>{payout.number}</span>
        <span>{await date(locale, payout)}</span>
      </p>
      {status === "failed" && (
        <div className="text-danger">
          <p className="[overflow-wrap:anywhere]">{t("failed", { reason: reason ?? "-" })}</p>
          <Link
            href={localePath(locale, PATHS.sellerBankAccount)}
            className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
          >
            {t("account")}
          </Link>
        </div>
      )}
      {status === "withdrawn" && <p>{t("withdrawn")}</p>}
    </Card>
  )
}

/** The day that counts now. */
async function date(locale: Locale, { status, settled_at, created_at }: SellerPayout): Promise<string> {
  const t = await getTranslations({ locale, namespace: "payouts.payouts" })
  if ((status === "paid" || status === "failed") && settled_at)
    return t(`settled.${status}`, { date: formatDate(settled_at, locale) })
  return t("planned_at", { date: formatDate(created_at, locale) })
}
