import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskActs, deskStage } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import { factsOf } from "../desk-view"
import { loadDeskRow } from "../load-desk-order"

export const validateCashStepId = "validate-cash"

/**
 * Whether a shop may say that it took the money, looked at under the purchase's lock.
 * @returns the orders to be paid, none when it said so before
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409)
 */
export const validateCashStep = createStep(
  validateCashStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const row = await loadDeskRow(container, order_id)
    const { part } = row
    if (part.purchase.payment_method === "cod" && part.captured_at) return new StepResponse([order_id])
    const facts = factsOf(row)
    if (!deskActs(facts).includes("cash"))
      throw conflict("ORDER_STATE", "No money is taken for it at the door", { state: deskStage(facts) })
    return new StepResponse([order_id])
  },
)
