import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cashEntries, saleEntries } from "@sebiduk/domain"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { loadSales } from "../sale-of-order"

type Input = {
  purchase_id: string
  order_ids: string[]
  /** The shops took the buyer's cash themselves. */
  is_cash: boolean
}

export const postSalesStepId = "post-sales"

/** Writes what was paid into the ledger, where nothing is taken away again: it stands last. Safe to repeat. */
export const postSalesStep = createStep(
  postSalesStepId,
  async ({ purchase_id, order_ids, is_cash }: Input, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    for (const sale of await loadSales(container, order_ids)) {
      const entries = [...saleEntries(sale), ...(is_cash ? cashEntries(sale) : [])]
      await ledger.post(entries, { purchase_id, order_id: sale.order_id })
    }
    return new StepResponse(order_ids.length)
  },
)
