import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_LINE, distinctRates, rateOf, type CommissionRate } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"

/** On which terms a shop's order was sold: the rates of its lines once each, and what is withheld of it in rupiah. */
export type SaleTerms = { rates: CommissionRate[]; pph22: number }

/** The terms of orders by their ids; one query whatever their number. */
export async function loadSaleTerms(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, SaleTerms>> {
  const rows = await container
    .resolve<LedgerService>(LEDGER_MODULE)
    .listSaleLines({ order_id: [...order_ids] }, { take: null, order: { id: "ASC" } })
  return new Map(
    order_ids.map((order_id) => {
      const lines = rows.filter((row) => row.order_id === order_id)
      return [
        order_id,
        {
          rates: distinctRates(
            lines
              .filter(({ line_id }) => line_id !== DELIVERY_LINE)
              .map(({ commission_kind: kind, commission_bps: bps, commission_fixed_idr: fixed_idr }) =>
                rateOf({ kind, bps, fixed_idr }),
              ),
          ),
          pph22: lines.reduce((sum, { pph22 }) => sum + pph22, 0),
        },
      ]
    }),
  )
}

export const NO_TERMS: SaleTerms = { rates: [], pph22: 0 }
