import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const describePurchaseStepId = "describe-purchase"

/** Ids of a purchase's orders in the sequence of their letters, and what all cost together in whole rupiah. */
export const describePurchaseStep = createStep(
  describePurchaseStepId,
  async (purchase_id: string, { container }) => {
    const splits = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listPaymentSplits({ purchase_id }, { take: null, order: { part: "ASC" } })
    return new StepResponse({
      order_ids: splits.map(({ order_id }) => order_id),
      total: splits.reduce((sum, { total }) => sum + total, 0),
    })
  },
)
