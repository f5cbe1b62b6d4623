import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const describePurchaseStepId = "describe-purchase"

/** Ids of a purchase's orders in the sequence of their letters, what all cost together in whole rupiah, how it is paid. */
export const describePurchaseStep = createStep(
  describePurchaseStepId,
  async (purchase_id: string, { container }) => {
    const { splits, payment_method } = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .retrievePurchase(purchase_id, { relations: ["splits"] })
    return new StepResponse({
      payment_method,
      order_ids: splits.toSorted((a, b) => a.part - b.part).map(({ order_id }) => order_id),
      total: splits.reduce((sum, { total }) => sum + total, 0),
    })
  },
)
