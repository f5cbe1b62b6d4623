import type { Locale, TransferInstructions } from "@sebiduk/contracts"
import { formatDateTime, rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { CopyButton } from "@/ui/copy-button-client"
import { Countdown } from "@/ui/countdown-client"
import { transferDeadline, transferStage } from "../transfer-stage"

/** The end of the amount, by which the transfer is told from others. */
const CODE_DIGITS = 3
const NEXT = ["check", "pack", "track"] as const
const NEXT_COLLECTED = ["check", "ready", "news"] as const

/** Where to send the money, to the rupiah, and what happens then. */
export async function TransferCard({
  locale,
  transfer,
  isCollected,
  children,
}: {
  locale: Locale
  transfer: TransferInstructions
  /** Nothing of the purchase is sent: the buyer comes for it. */
  isCollected: boolean
  /** Below the account, such as the proof. */
  children?: ReactNode
}) {
  const t = await getTranslations({ locale, namespace: "orders" })
  const amount = rupiah(transfer.amount_idr, locale)
  const stage = transferStage(transfer)
  const deadline = transferDeadline(transfer)
  // Only the whole amount ends with the code; what is missing of it ends anyhow.
  const code = stage === "short" ? null : transfer.code
  const copy = { label: t("transfer.copy"), copiedLabel: t("transfer.copied") }
  return (
    <Card className="border-2 border-paddy p-4 sm:p-6">
      <h2 className="text-xl font-bold">{t("transfer.heading")}</h2>
      {deadline && (
        <>
          <p className="mt-1 font-semibold">
            {t(stage === "waiting" ? "transfer.kept" : "transfer.payBefore", {
              date: formatDateTime(deadline, locale),
            })}
          </p>
          <Countdown
            until={deadline}
            label={t("transfer.timeLeft")}
            overLabel={t("transfer.timeOver")}
            words={{
              hours: t("transfer.hours"),
              minutes: t("transfer.minutes"),
              seconds: t("transfer.seconds"),
            }}
          />
        </>
      )}
      {stage === "short" && (
        <Alert tone="warning" className="mt-3">
          <p>{t("transfer.received", { amount: rupiah(transfer.received_idr, locale) })}</p>
        </Alert>
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
          label={t(stage === "short" ? "transfer.missing" : "transfer.amount")}
          value={
            <span className="text-2xl text-paddy-deep tabular-nums">
              {code === null ? amount : amount.slice(0, -CODE_DIGITS)}
              {code !== null && (
                <mark className="rounded-sm bg-gold-soft text-inherit">{amount.slice(-CODE_DIGITS)}</mark>
              )}
            </span>
          }
          hint={t("transfer.amountHint")}
          action={
            <CopyButton {...copy} text={String(transfer.amount_idr)} fullLabel={t("transfer.copyAmount")} />
          }
        />
        {code !== null && (
          <Row
            label={t("transfer.code")}
            value={<span className="tabular-nums">{String(code).padStart(CODE_DIGITS, "0")}</span>}
            hint={t("transfer.codeHint")}
          />
        )}
        <Row
          label={t("transfer.reference")}
          value={transfer.reference}
          hint={t("transfer.referenceHint")}
          action={<CopyButton {...copy} text={transfer.reference} fullLabel={t("transfer.copyReference")} />}
        />
      </dl>
      {children}
      <h3 className="mt-5 font-bold">{t("next.heading")}</h3>
      <ol className="mt-1.5 list-decimal space-y-1 pl-5">
        {(isCollected ? NEXT_COLLECTED : NEXT).map((key) => (
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
