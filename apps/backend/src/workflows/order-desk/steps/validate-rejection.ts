import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { deskActs } from "@sebiduk/domain"
import { factsOf } from "../desk-view"
import { loadDeskRow } from "../load-desk-order"
import { standing } from "../../purchase/parcel-view"

export const validateRejectionStepId = "validate-rejection"

/**
 * The parcels that a rejection takes back: those of an order whose buyer did not take it at the door. What may not be
 * rejected has none, and is refused by the cancellation.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export const validateRejectionStep = createStep(
  validateRejectionStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const row = await loadDeskRow(container, order_id)
    const isAllowed = deskActs(factsOf(row)).includes("reject")
    const parcels = isAllowed ? standing(row.order) : []
    return new StepResponse(parcels.map(({ id, shipped_at }) => ({ id, is_sent: shipped_at !== null })))
  },
)
