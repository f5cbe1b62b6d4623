import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const placePurchaseStepId = "place-purchase"

/** From here on the purchase is the buyer's: everything of it stands. */
export const placePurchaseStep = createStep(
  placePurchaseStepId,
  async (id: string, { container }) => {
    await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePurchases({ id, placed_at: new Date() })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePurchases({ id, placed_at: null })
  },
)
