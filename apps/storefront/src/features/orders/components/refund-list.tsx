import type { Locale, Order, OrderRefund } from "@sebiduk/contracts"
import { formatDate, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { Badge, type BadgeTone } from "@/ui/badge"
import { Card } from "@/ui/card"
import { Disclosure } from "@/ui/disclosure"
import { RefundAccountForm } from "./refund-account-form"

const TONES: Record<OrderRefund["state"], BadgeTone> = {
  needs_account: "gold",
  waiting: "neutral",
  paid: "paddy",
}

/** Where the list stands on the page. */
export const REFUNDS_ID = "pengembalian"

type RefundListProps = { locale: Locale; order: Order; token: string }

/** What the buyer gets back: how much, of which order, and what happens next. */
export async function RefundList({ locale, order, token }: RefundListProps) {
  if (order.refunds.length === 0) return null
  const t = await getTranslations({ locale, namespace: "refunds" })
  return (
    <section aria-labelledby={REFUNDS_ID}>
      <Card className="p-4 sm:p-6">
        <h2 id={REFUNDS_ID} className="text-xl font-bold">
          {t("heading")}
        </h2>
        <ul className="mt-2 divide-y divide-line">
          {order.refunds.map((refund) => (
            <li key={refund.id} className="py-4 last:pb-0">
              <Refund locale={locale} order={order} token={token} refund={refund} />
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}

async function Refund(props: RefundListProps & { refund: OrderRefund }) {
  const { locale, order, refund } = props
  const t = await getTranslations({ locale, namespace: "refunds" })
  const { account, state, problem } = refund
  const number = order.orders.find(({ id }) => id === refund.order_id)?.number ?? order.number
  const form = formOf(refund)
  return (
    <>
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <strong className="text-lg tabular-nums">{rupiah(refund.amount_idr, locale)}</strong>
        <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
      </p>
      <p className="text-sm text-ink-soft">{t("of", { number })}</p>
      {refund.order_id === null && <p className="mt-1">{t(order.paid_at ? "why.surplus" : "why.ended")}</p>}
      {account && (
        <p className="mt-1 [overflow-wrap:anywhere]">
          {t("account", {
            bank: account.bank,
            number: account.account_number,
            holder: account.account_holder,
          })}
        </p>
      )}
      {problem && (
        <Alert tone="warning" className="mt-3">
          <p>{t("problem", { reason: problem })}</p>
        </Alert>
      )}
      <p className="mt-1">{await nextStep(locale, refund)}</p>
      {form === "open" && <RefundAccountForm {...props} />}
      {form === "folded" && (
        <Disclosure summary={t("form.change")} className="mt-1">
          <RefundAccountForm {...props} />
        </Disclosure>
      )}
    </>
  )
}

/** Open while the money waits for it, folded while it could be another. */
function formOf({ can_set_account, state, problem }: OrderRefund): "open" | "folded" | undefined {
  if (!can_set_account) return undefined
  return state === "needs_account" || problem !== null ? "open" : "folded"
}

async function nextStep(locale: Locale, { state, method, paid_at }: OrderRefund): Promise<string> {
  const t = await getTranslations({ locale, namespace: "refunds.next" })
  if (state === "paid") return t("paid", { date: paid_at ? formatDate(paid_at, locale) : "" })
  if (method === "card") return t("card")
  return t(state)
}
