import type { Locale, OwnBalanceResponse } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"
import { SummaryList } from "@/ui/summary-list"

type BalanceProps = OwnBalanceResponse & { locale: Locale }

/** What the shop can have, what waits, and what is on its way. */
export async function BalanceSums({ locale, balance, next_payout }: BalanceProps) {
  const t = await getTranslations({ locale, namespace: "balance" })
  const { available_idr, held_idr, in_transit_idr, carried_idr } = balance
  return (
    <>
      {carried_idr > 0 && (
        <Alert tone="warning">
          <p>{t("carried", { amount: rupiah(carried_idr, locale) })}</p>
        </Alert>
      )}
      <Card className="p-4 sm:p-6">
        <p className="text-ink-soft">{t("available")}</p>
        <p className="text-3xl font-bold break-words tabular-nums">{rupiah(available_idr, locale)}</p>
        {available_idr > 0 && (
          <NextPayout locale={locale} next_payout={next_payout} available_idr={available_idr} />
        )}
        <div className="mt-4">
          <SummaryList
            rows={[
              { label: t("held"), value: rupiah(held_idr, locale), detail: t("heldHint") },
              { label: t("inTransit"), value: rupiah(in_transit_idr, locale), detail: t("inTransitHint") },
            ]}
          />
        </div>
      </Card>
    </>
  )
}

type NextPayoutProps = Pick<BalanceProps, "locale" | "next_payout"> & { available_idr: number }

/** When what is available is sent, or what keeps it here. */
async function NextPayout({ locale, next_payout, available_idr }: NextPayoutProps) {
  const t = await getTranslations({ locale, namespace: "balance.next" })
  const { left_out, minimum_idr } = next_payout
  if (left_out === null || left_out === "negative")
    return <p className="mt-1 text-sm text-ink-soft">{t("sent")}</p>
  if (left_out === "below_minimum")
    return (
      <p className="mt-1 text-sm text-ink-soft">
        {t("below_minimum", {
          minimum: rupiah(minimum_idr, locale),
          missing: rupiah(minimum_idr - available_idr, locale),
        })}
      </p>
    )
  return (
    <p className="mt-1 font-semibold">
      {t(left_out)}{" "}
      <Link
        className="inline-flex min-h-11 items-center underline"
        href={localePath(locale, PATHS.sellerBankAccount)}
      >
        {t("account")}
      </Link>
    </p>
  )
}
