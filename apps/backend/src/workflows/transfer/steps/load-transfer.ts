import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadTransferMoney } from "../transfer-money"

export const loadTransferStepId = "load-transfer"

/** How the transfer of a purchase stands, looked at under its lock. @throws Refused ORDER_NOT_FOUND (404) */
export const loadTransferStep = createStep(loadTransferStepId, async (purchase_id: string, { container }) => {
  const { received, state } = await loadTransferMoney(container, purchase_id)
  return new StepResponse({ received, is_paid: state.is_paid, missing: state.missing })
})
