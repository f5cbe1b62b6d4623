import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { isPaidBeforehand } from "@sebiduk/domain"
import { takeCardMoneyStep } from "../card/steps/take-card-money"
import { confirmPaymentWorkflow } from "./confirm-payment"
import { closeCartStep } from "./steps/close-cart"
import { describePurchaseStep } from "./steps/describe-purchase"
import { placePurchaseStep } from "./steps/place-purchase"
import { recordEventsStep } from "./steps/record-events"
import { releasePurchaseStep } from "./steps/release-purchase"

export type FinishPurchaseInput = { cart_id: string; purchase_id: string }

export const finishPurchaseWorkflowId = "finish-purchase"

/**
 * The last steps of a purchase that is paid for, or whose payment is promised: a card's money is taken, for one that
 * costs nothing no payment is waited for, and what is paid on delivery or later goes to the shops at once. Safe to
 * repeat.
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
    const made = describePurchaseStep(input.purchase_id)
    when("is-paid-later", { made }, ({ made }) => !isPaidBeforehand(made.payment_method)).then(() => {
      releasePurchaseStep(input.purchase_id)
      recordEventsStep(
        transform({ input }, ({ input: { purchase_id } }) => [
          { purchase_id, kind: "released" as const, subject: purchase_id },
        ]),
      ).config({ name: "record-release" })
    })
    placePurchaseStep(input.purchase_id)
    when("costs-nothing", { made }, ({ made }) => made.total === 0).then(() => {
      confirmPaymentWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ purchase_id: input.purchase_id, captured_by: "" })),
      })
    })
    // The card's money is taken now that the goods are kept for it.
    takeCardMoneyStep(input.purchase_id)
    emitEventStep({
      eventName: OrderWorkflowEvents.PLACED,
      data: transform({ made }, ({ made }) => made.order_ids.map((id) => ({ id }))),
    })
    emitEventStep({
      eventName: EVENTS.purchaseChanged,
      data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
    }).config({ name: "emit-purchase-changed" })
    return new WorkflowResponse(input.purchase_id)
  },
)
