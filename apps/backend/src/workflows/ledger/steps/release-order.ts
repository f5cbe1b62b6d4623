import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { unreleasedOrders } from "../unreleased-orders"

export const releaseOrderStepId = "release-order"

/** Writes down from when a shop may be paid for an order, once all of it arrived. Safe to repeat. */
export const releaseOrderStep = createStep(releaseOrderStepId, async (order_id: string, { container }) => {
  const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
  const arrivals = await unreleasedOrders(container, { order_id })
  for (const { order_id: id, seller_id, available_at } of arrivals)
    await ledger.release({ order_id: id, seller_id, available_at })
  return new StepResponse(arrivals.length)
})
