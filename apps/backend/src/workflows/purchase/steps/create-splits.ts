import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { MadeOrder } from "./create-seller-orders"

type Input = {
  purchase: { id: string }
  orders: MadeOrder[]
  /** What the marketplace keeps of each order, whole rupiah, by its id. */
  commissions: Record<string, number>
}

export const createSplitsStepId = "create-splits"

/** Each shop's part of the payment. */
export const createSplitsStep = createStep(
  createSplitsStepId,
  async ({ purchase, orders, commissions }: Input, { container }) => {
    const splits = await container.resolve<PurchaseService>(PURCHASE_MODULE).createPaymentSplits(
      orders.map(
        ({ id, goods_total: _goods_total, items: _items, promotion_ids: _promotion_ids, ...part }) => ({
          ...part,
          order_id: id,
          purchase_id: purchase.id,
          commission_total: commissions[id] ?? 0,
        }),
      ),
    )
    return new StepResponse(
      splits.map(({ id }) => id),
      splits.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) {
      await container.resolve<PurchaseService>(PURCHASE_MODULE).deletePaymentSplits(ids)
    }
  },
)
