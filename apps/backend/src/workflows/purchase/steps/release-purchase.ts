import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const releasePurchaseStepId = "release-purchase"

/** The shops may go to work before it is paid. */
export const releasePurchaseStep = createStep(
  releasePurchaseStepId,
  async (id: string, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { released_at } = await purchases.retrievePurchase(id, { select: ["id", "released_at"] })
    if (!released_at) await purchases.updatePurchases({ id, released_at: new Date() })
    return new StepResponse(id, { id, released_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePurchases(before)
  },
)
