import type { MedusaContainer } from "@medusajs/framework/types"
import { cashEntries, saleEntries } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { loadSales } from "./sale-of-order"

export type PaidOrders = {
  purchase_id: string
  order_ids: string[]
  /** The shops took the buyer's cash themselves. */
  is_cash: boolean
}

/** Writes into the ledger what orders were paid for. Safe to repeat. */
export async function postSales(
  container: MedusaContainer,
  { purchase_id, order_ids, is_cash }: PaidOrders,
): Promise<void> {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  for (const sale of await loadSales(container, order_ids)) {
    const entries = [...saleEntries(sale), ...(is_cash ? cashEntries(sale) : [])]
    await ledger.post(entries, { purchase_id, order_id: sale.order_id })
  }
}
