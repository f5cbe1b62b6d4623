import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const findPurchaseOfCartStepId = "find-purchase-of-cart"

/** Id of the purchase made of a cart; null while there is none. */
export const findPurchaseOfCartStep = createStep(
  findPurchaseOfCartStepId,
  async (cart_id: string, { container }) => {
    const [found] = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .listPurchases({ cart_id }, { select: ["id"], take: 1 })
    return new StepResponse({ purchase_id: found?.id ?? null })
  },
)
