import type { Locale, Order } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { SongketLine } from "@/ui/songket-line"
import { isAllCollected } from "../pickup"
import { isProofWaiting, transferStage } from "../transfer-stage"
import { OrderStateBadge } from "./order-state-badge"
import { PROOF_ID } from "./transfer-proof"

type OrderHeaderProps = { locale: Locale; order: Order }

/** How a purchase stands and what is to be done about it, in a line each. */
export async function OrderHeader({ locale, order }: OrderHeaderProps) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { heading, intro } = await headline(locale, order)
  return (
    <header className="mb-6">
      <SongketLine className="mb-4 w-[104px]" />
      <h1 className="text-2xl font-bold md:text-3xl">{heading}</h1>
      <p className="mt-1 text-lg">{intro}</p>
      <Rejection locale={locale} order={order} />
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          {t("number")}: <strong className="text-lg whitespace-nowrap">{order.number}</strong>
        </span>
        <OrderStateBadge locale={locale} state={order.state} isCollected={isAllCollected(order.orders)} />
      </p>
      <p className="text-ink-soft">{t("placedAt", { date: formatDateTime(order.placed_at, locale) })}</p>
    </header>
  )
}

async function headline(locale: Locale, order: Order): Promise<{ heading: string; intro: string }> {
  const t = await getTranslations({ locale, namespace: "orders" })
  const { state, payment_method, transfer, refunds, paid_at } = order
  const plain = { heading: t(`heading.${state}`), intro: t(`intro.${state}`) }
  const stage = transfer ? transferStage(transfer) : "asked"
  if (transfer && stage === "short")
    return {
      heading: t("stage.short.heading", { amount: rupiah(transfer.amount_idr, locale) }),
      intro: t(isProofWaiting(transfer) ? "stage.short.checked" : "stage.short.intro"),
    }
  if (stage === "waiting" || stage === "rejected")
    return { heading: t(`stage.${stage}.heading`), intro: t(`stage.${stage}.intro`) }
  if (state === "cancelled" && refunds.length > 0) {
    const amount = refunds.reduce((sum, { amount_idr }) => sum + amount_idr, 0)
    return { ...plain, intro: t("intro.refunded", { amount: rupiah(amount, locale) }) }
  }
  if (state === "awaiting_payment" && payment_method === "card")
    return { ...plain, intro: t("intro.awaiting_card") }
  if (state === "processing" && payment_method === "cod" && !paid_at)
    return { ...plain, heading: t("cash.headingState") }
  if (state === "shipped" && isAllCollected(order.orders))
    return { heading: t("heading.ready"), intro: t("intro.ready") }
  return plain
}

/** Why the office did not take the proof, with the way to another. */
async function Rejection({ locale, order: { transfer } }: OrderHeaderProps) {
  if (!transfer || transferStage(transfer) !== "rejected") return null
  const t = await getTranslations({ locale, namespace: "orders" })
  return (
    <Alert tone="danger" className="mt-3 max-w-prose">
      <p className="[overflow-wrap:anywhere]">
        {t("proof.rejected", { reason: transfer.proofs.at(-1)?.reason ?? "" })}
      </p>
      <a href={`#${PROOF_ID}`} className="inline-flex min-h-11 items-center font-semibold underline">
        {t("stage.rejected.toForm")}
      </a>
    </Alert>
  )
}
