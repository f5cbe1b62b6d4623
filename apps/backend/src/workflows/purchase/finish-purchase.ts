import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { confirmPaymentWorkflow } from "./confirm-payment"
import { closeCartStep } from "./steps/close-cart"
import { describePurchaseStep } from "./steps/describe-purchase"
import { placePurchaseStep } from "./steps/place-purchase"
import { recordEventsStep } from "./steps/record-events"

export type FinishPurchaseInput = { cart_id: string; purchase_id: string }

export const finishPurchaseWorkflowId = "finish-purchase"

/**
 * The last steps of a purchase that is paid for, or whose payment is promised; for one that costs nothing no payment is
 * waited for. Safe to repeat.
 */
export const finishPurchaseWorkflow = createWorkflow(
  finishPurchaseWorkflowId,
  (input: FinishPurchaseInput) => {
    closeCartStep(input.cart_id)
    recordEventsStep(
      transform({ input }, ({ input: { purchase_id } }) => [
        { purchase_id, kind: "placed" as const, subject: purchase_id },
      ]),
    )
    placePurchaseStep(input.purchase_id)
    const { order_ids, total } = describePurchaseStep(input.purchase_id)
    when("costs-nothing", { total }, ({ total }) => total === 0).then(() => {
      confirmPaymentWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ purchase_id: input.purchase_id, captured_by: "" })),
      })
    })
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform({ order_ids }, ({ order_ids }) => order_ids.map((id) => ({ id }))),
    })
    emitEventStep({
      eventName: EVENTS.purchaseChanged,
      data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
    }).config({ name: "emit-purchase-changed" })
    return new WorkflowResponse(input.purchase_id)
  },
)
