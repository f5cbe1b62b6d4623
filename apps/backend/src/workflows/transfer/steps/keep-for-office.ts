import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptForOffice } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"

export const keepForOfficeStepId = "keep-for-office"

/** A proof that came in time keeps the order until the office looked at it, though not for ever. */
export const keepForOfficeStep = createStep(
  keepForOfficeStepId,
  async (id: string, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const { pay_until, kept_until } = await purchases.retrievePurchase(id)
    const isInTime = pay_until && new Date() <= (kept_until ?? pay_until)
    if (isInTime) await purchases.updatePurchases({ id, kept_until: keptForOffice(pay_until) })
    return new StepResponse(id, { id, kept_until })
  },
  async (before, { container }) => {
    if (before) await container.resolve<PurchaseService>(PURCHASE_MODULE).updatePurchases(before)
  },
)
