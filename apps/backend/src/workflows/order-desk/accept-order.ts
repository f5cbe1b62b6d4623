import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { updateSplitStep } from "../purchase/steps/update-split"
import { validateAcceptanceStep } from "./steps/validate-acceptance"

export type AcceptOrderInput = { purchase_id: string; order_id: string; ship_by: string }

export const acceptOrderWorkflowId = "accept-order"

/**
 * A shop promises to send a paid order by a day. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE
 * (409), SHIP_DATE_INVALID (400).
 */
export const acceptOrderWorkflow = createWorkflow(acceptOrderWorkflowId, (input: AcceptOrderInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = validateAcceptanceStep(input)
  when("not-accepted-yet", { found }, ({ found }) => !found.is_accepted).then(() => {
    updateSplitStep(
      transform({ input, found }, ({ input, found }) => ({
        id: found.split_id,
        accepted_at: new Date(),
        ship_by: input.ship_by,
      })),
    )
    recordEventsStep(
      transform({ input }, ({ input: { purchase_id, order_id } }) => [
        { purchase_id, order_id, kind: "accepted" as const, subject: order_id },
      ]),
    )
    emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.order_id)
})
