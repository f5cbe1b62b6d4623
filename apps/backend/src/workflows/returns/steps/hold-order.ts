import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { ordersWithOpenReturns } from "../open-returns"

export const holdOrderStepId = "hold-order"

/** Keeps an order from being paid out while something of it is given back; the caller holds the purchase's lock. */
export const holdOrderStep = createStep(
  holdOrderStepId,
  async ({ order_id, seller_id }: { order_id: string; seller_id: string }, { container }) => {
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const is_held = (await ordersWithOpenReturns(container, [order_id])).has(order_id)
    const [before] = await ledger.listOrderReleases({ order_id }, { select: ["id", "is_held"], take: 1 })
    if (!before) {
      const { id } = await ledger.createOrderReleases({ order_id, seller_id, is_held })
      return new StepResponse(is_held, { id, is_held: false })
    }
    await ledger.updateOrderReleases({ id: before.id, is_held })
    return new StepResponse(is_held, { id: before.id, is_held: before.is_held })
  },
  async (before, { container }) => {
    if (before) await container.resolve<LedgerService>(LEDGER_MODULE).updateOrderReleases(before)
  },
)
