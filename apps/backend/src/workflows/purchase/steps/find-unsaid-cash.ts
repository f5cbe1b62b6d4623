import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskStage } from "@sebiduk/domain"
import { factsOf } from "../../order-desk/desk-view"
import { loadDeskRow } from "../../order-desk/load-desk-order"

export const findUnsaidCashStepId = "find-unsaid-cash"

/** Whether all of an order arrived that is paid at the door, and the shop did not say yet that it has the money. */
export const findUnsaidCashStep = createStep(
  findUnsaidCashStepId,
  async ({ order_id, purchase_id }: { order_id: string; purchase_id: string | null }, { container }) => {
    if (purchase_id === null) return new StepResponse(false)
    const facts = factsOf(await loadDeskRow(container, order_id))
    return new StepResponse(facts.is_cash_due && deskStage(facts) === "done")
  },
)
