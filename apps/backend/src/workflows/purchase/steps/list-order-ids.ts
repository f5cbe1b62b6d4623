import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const listOrderIdsStepId = "list-order-ids"

/** Ids of a purchase's orders in the sequence of their letters. */
export const listOrderIdsStep = createStep(listOrderIdsStepId, async (purchase_id: string, { container }) => {
  const splits = await container
    .resolve<PurchaseService>(PURCHASE_MODULE)
    .listPaymentSplits({ purchase_id }, { select: ["order_id"], take: null, order: { part: "ASC" } })
  return new StepResponse(splits.map(({ order_id }) => order_id))
})
