import type { Locale, TransferInstructions } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Card } from "@/ui/card"
import { CopyButton } from "@/ui/copy-button-client"

const NEXT = ["check", "pack", "track"] as const

/** Where to send the money, to the rupiah, and what happens then. */
export async function TransferCard({ locale, transfer }: { locale: Locale; transfer: TransferInstructions }) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const copy = { label: t("transfer.copy"), copiedLabel: t("transfer.copied") }
  return (
    <Card className="border-2 border-paddy p-4 sm:p-6">
      <h2 className="text-xl font-bold">{t("transfer.heading")}</h2>
      {transfer.pay_until && (
        <p className="mt-1 font-semibold">
          {t("transfer.payBefore", { date: formatDateTime(transfer.pay_until, locale) })}
        </p>
      )}
      <dl className="mt-3 divide-y divide-line">
        <Row label={t("transfer.bank")} value={transfer.bank} />
        <Row
          label={t("transfer.account")}
          value={<span className="text-xl tracking-wide tabular-nums">{transfer.account_number}</span>}
          action={
            <CopyButton {...copy} text={transfer.account_number} fullLabel={t("transfer.copyAccount")} />
          }
        />
        <Row label={t("transfer.holder")} value={transfer.account_holder} />
        <Row
          label={t("transfer.amount")}
          value={
            <span className="text-2xl text-paddy-deep tabular-nums">
              {rupiah(transfer.amount_idr, locale)}
            </span>
          }
          hint={t("transfer.amountHint")}
          action={
            <CopyButton {...copy} text={String(transfer.amount_idr)} fullLabel={t("transfer.copyAmount")} />
          }
        />
        <Row
          label={t("transfer.reference")}
          value={transfer.reference}
          hint={t("transfer.referenceHint")}
          action={<CopyButton {...copy} text={transfer.reference} fullLabel={t("transfer.copyReference")} />}
        />
      </dl>
      <h3 className="mt-5 font-bold">{t("next.heading")}</h3>
      <ol className="mt-1.5 list-decimal space-y-1 pl-5">
        {NEXT.map((key) => (
          <li key={key}>{t(`next.${key}`)}</li>
        ))}
      </ol>
    </Card>
  )
}

type RowProps = { label: string; value: ReactNode; hint?: string; action?: ReactNode }

function Row({ label, value, hint, action }: RowProps) {
  return (
    <div className="py-3">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 font-bold">{value}</span>
        {action}
      </dd>
      {hint && <dd className="text-sm text-ink-soft">{hint}</dd>}
    </div>
  )
}
