import type { Locale, SellerBalance } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { Alert } from "@/ui/alert"
import { Card } from "@/ui/card"
import { SummaryList } from "@/ui/summary-list"

/** What the shop can have, what waits, and what is on its way. */
export async function BalanceSums({ locale, balance }: { locale: Locale; balance: SellerBalance }) {
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
        <p className="mt-1 mb-4 text-sm text-ink-soft">{t("availableHint")}</p>
        <SummaryList
          rows={[
            { label: t("held"), value: rupiah(held_idr, locale), detail: t("heldHint") },
            { label: t("inTransit"), value: rupiah(in_transit_idr, locale), detail: t("inTransitHint") },
          ]}
        />
      </Card>
    </>
  )
}
