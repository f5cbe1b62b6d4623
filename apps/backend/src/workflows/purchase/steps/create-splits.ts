import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { commissionOf, STANDARD_COMMISSION_BPS } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import type { MadeOrder } from "./create-seller-orders"

type Input = { purchase: { id: string; total: number }; orders: MadeOrder[] }

export const createSplitsStepId = "create-splits"

/** Each shop's part of the payment. */
export const createSplitsStep = createStep(
  createSplitsStepId,
  async ({ purchase, orders }: Input, { container }) => {
    const splits = await container.resolve<PurchaseService>(PURCHASE_MODULE).createPaymentSplits(
      orders.map(({ id, goods_total, items: _items, promotion_ids: _promotion_ids, ...part }) => ({
        ...part,
        order_id: id,
        purchase_id: purchase.id,
        commission_bps: STANDARD_COMMISSION_BPS,
        commission_total: commissionOf(goods_total, STANDARD_COMMISSION_BPS),
      })),
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
