import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS, type StoreOpenReturnInput } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import { createReturnStep } from "./steps/create-return"
import { holdOrderStep } from "./steps/hold-order"
import { validateReturnStep } from "./steps/validate-return"

export type OpenReturnInput = StoreOpenReturnInput & {
  purchase_id: string
  /** An instant, ISO. */
  now: string
}

export const openReturnWorkflowId = "open-return"

/**
 * A buyer gives pieces of one shop's order back. Safe to repeat by its key. Throws Refused ORDER_NOT_FOUND (404),
 * CHOICE_INVALID, FIELD_REQUIRED, FILE_REQUIRED (400), RETURN_NOT_ARRIVED, RETURN_TOO_LATE, RETURN_ABOVE_ARRIVED (409).
 * @returns id of the return
 */
export const openReturnWorkflow = createWorkflow(openReturnWorkflowId, (input: OpenReturnInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = validateReturnStep(input)
  const opened = when("not-opened-yet", { found }, ({ found }) => found.known_id === null).then(() => {
    const id = createReturnStep(found.make)
    holdOrderStep(
      transform({ found }, ({ found: { make } }) => ({
        order_id: make.request.order_id,
        seller_id: make.request.seller_id,
      })),
    )
    recordEventsStep(
      transform({ input, id }, ({ input: { purchase_id, order_id }, id }) => [
        { purchase_id, order_id, kind: "return_opened" as const, subject: id },
      ]),
    )
    emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } })
    return id
  })
  releaseLockStep({ key })
  return new WorkflowResponse(
    transform({ found, opened }, ({ found, opened }) => found.known_id ?? opened ?? ""),
  )
})
