import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskActs, deskStage, refuseShipBy } from "@sebiduk/domain"
import { conflict, refusedField } from "../../../refused"
import type { AcceptOrderInput } from "../accept-order"
import { factsOf } from "../desk-view"
import { loadDeskRow } from "../load-desk-order"

export const validateAcceptanceStepId = "validate-acceptance"

/**
 * Whether an order may be promised for a day, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409), also for another day than was promised, SHIP_DATE_INVALID (400)
 */
export const validateAcceptanceStep = createStep(
  validateAcceptanceStepId,
  async ({ order_id, ship_by }: AcceptOrderInput, { container }) => {
    const row = await loadDeskRow(container, order_id)
    const { part, dispatch_days } = row
    const facts = factsOf(row)
    if (facts.is_accepted && !facts.is_cancelled && part.ship_by === ship_by) {
      return new StepResponse({ split_id: part.id, is_accepted: true })
    }
    if (!deskActs(facts).includes("accept")) {
      throw conflict("ORDER_STATE", "The order waits for no answer", { state: deskStage(facts) })
    }
    const refusal = refuseShipBy(ship_by, dispatch_days, new Date())
    if (refusal) {
      const error = { code: "SHIP_DATE_INVALID" as const, values: refusal.values }
      throw refusedField("ship_by", error, "A shop promises a day from today, and none far ahead")
    }
    return new StepResponse({ split_id: part.id, is_accepted: false })
  },
)
