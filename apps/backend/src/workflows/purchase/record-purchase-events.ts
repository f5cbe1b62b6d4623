import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { purchaseLock } from "./purchase-lock"
import { recordEventsStep, type NewPurchaseEvent } from "./steps/record-events"

export const recordPurchaseEventsWorkflowId = "record-purchase-events"

/** Writes down what was seen to have happened to one purchase; what is written already stays. Safe to repeat. */
export const recordPurchaseEventsWorkflow = createWorkflow(
  recordPurchaseEventsWorkflowId,
  (input: { purchase_id: string; events: NewPurchaseEvent[] }) => {
    const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
    acquireLockStep({ key, timeout: 15, ttl: 60, executeOnSubWorkflow: true })
    const ids = recordEventsStep(input.events)
    emitEventStep({
      eventName: EVENTS.purchaseChanged,
      data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
    })
    releaseLockStep({ key, executeOnSubWorkflow: true })
    return new WorkflowResponse(ids)
  },
)
