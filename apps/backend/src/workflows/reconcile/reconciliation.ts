import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReconciliationResponse } from "@sebiduk/contracts"
import { daysAfter, orderNumber, startOfDay } from "@sebiduk/domain"
import { loadPot } from "./pot"
import { differingPurchases, sumOfPurchases, type PurchaseLedger } from "./purchase-ledger"
import { differingSellers } from "./seller-ledger"

/** More than these are one mistake, not many. */
const SHOWN = 100

const sidesOf = (money: PurchaseLedger) => [
  {
    side: "received" as const,
    payments_idr: money.received_payments,
    parts_idr: money.received_parts,
    entries_idr: money.received_entries,
  },
  {
    side: "refunded" as const,
    payments_idr: money.refunded_payments,
    parts_idr: money.refunded_promises,
    entries_idr: money.refunded_entries,
  },
  {
    side: "refunds_paid" as const,
    payments_idr: null,
    parts_idr: money.refunds_paid_promises,
    entries_idr: money.refunds_paid_entries,
  },
]

const agrees = ({ payments_idr, parts_idr, entries_idr }: ReturnType<typeof sidesOf>[number]): boolean =>
  parts_idr === entries_idr && (payments_idr === null || payments_idr === parts_idr)

/**
 * The money of a period by all who know of it: purchases placed in it whenever their money moved, payouts that ended in
 * it, and the pot of all times. Four queries whatever their number.
 * @param days the first and the last, YYYY-MM-DD in WIB
 */
export async function loadReconciliation(
  container: MedusaContainer,
  days: { from: string; to: string },
): Promise<ReconciliationResponse> {
  const span = { from: startOfDay(days.from), to: startOfDay(daysAfter(days.to, 1)) }
  const [sums, purchases, sellers, pot] = await Promise.all([
    sumOfPurchases(container, span),
    differingPurchases(container, span, SHOWN),
    differingSellers(container, SHOWN),
    loadPot(container, span),
  ])
  return {
    ...days,
    rows: [
      ...sidesOf(sums),
      {
        side: "payouts_paid",
        payments_idr: null,
        parts_idr: pot.payouts,
        entries_idr: pot.payout_entries,
      },
      { side: "pot", payments_idr: pot.in_pot, parts_idr: null, entries_idr: pot.entries },
    ],
    purchases: purchases.flatMap(({ id, display_id, ...money }) =>
      sidesOf(money)
        .filter((row) => !agrees(row))
        .map((row) => ({ purchase_id: id, number: orderNumber(display_id), ...row })),
    ),
    sellers: sellers.map(({ seller_id, name, expected, is }) => ({
      seller_id,
      name,
      expected_idr: expected,
      entries_idr: is,
    })),
  }
}
