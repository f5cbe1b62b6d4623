import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { keptForBuyer } from "@sebiduk/domain"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { loadTransferMoney } from "../transfer-money"

export const keepForRestStepId = "keep-for-rest"

/**
 * Gives a buyer time for the rest when a part of the money came in.
 * @returns whether it is so; with how much came in, which tells this part from others
 */
export const keepForRestStep = createStep(keepForRestStepId, async (purchase_id: string, { container }) => {
  const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
  const { received, state } = await loadTransferMoney(container, purchase_id)
  if (received === 0 || state.missing === 0) return new StepResponse({ is_partly_paid: false, received })
  const { pay_until, kept_until } = await purchases.retrievePurchase(purchase_id)
  if (pay_until) {
    const kept = keptForBuyer(pay_until, new Date())
    if (!kept_until || kept > kept_until)
      await purchases.updatePurchases({ id: purchase_id, kept_until: kept })
  }
  return new StepResponse({ is_partly_paid: true, received })
})
