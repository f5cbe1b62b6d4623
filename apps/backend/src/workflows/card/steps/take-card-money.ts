import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { messageOf } from "../../../refused"
import { confirmPaymentWorkflow } from "../../purchase/confirm-payment"

export const takeCardMoneyStepId = "take-card-money"

/**
 * Takes what a card holds for a purchase that stands. A provider that is away undoes no purchase: `sync-cards` asks
 * again. Does nothing where nothing is to be taken.
 */
export const takeCardMoneyStep = createStep(
  takeCardMoneyStepId,
  async (purchase_id: string, { container }) => {
    const { payment_method, paid_at } = await container
      .resolve<PurchaseService>(PURCHASE_MODULE)
      .retrievePurchase(purchase_id, { select: ["id", "payment_method", "paid_at"] })
    if (payment_method !== "card" || paid_at) return new StepResponse(false)
    const { errors } = await confirmPaymentWorkflow(container).run({
      input: { purchase_id, captured_by: "" },
      throwOnError: false,
    })
    for (const { error } of errors) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`[cards] the money of ${purchase_id} is not taken yet: ${messageOf(error)}`)
    }
    return new StepResponse(errors.length === 0)
  },
)
