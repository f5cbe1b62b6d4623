import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrdersStep,
  cancelPaymentStep,
  deleteReservationsByLineItemsStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { EVENTS, type CANCELLERS } from "@sebiduk/contracts"
import { refundPartWorkflow } from "../ledger/refund-part"
import { settleTransferWorkflow } from "../transfer/settle-transfer"
import { confirmPaymentWorkflow } from "./confirm-payment"
import { purchaseLock } from "./purchase-lock"
import { giveBackUsesStep } from "./steps/give-back-uses"
import { loadCancellationStep } from "./steps/load-cancellation"
import { lowerPaymentStep } from "./steps/lower-payment"
import { lowerTransferStep } from "./steps/lower-transfer"
import { recordEventsStep } from "./steps/record-events"
import { updateSplitStep } from "./steps/update-split"

export type CancelOrderInput = {
  purchase_id: string
  order_id: string
  by: (typeof CANCELLERS)[number]
  reason: string
  /** The instant of an expiry, ISO. */
  now?: string
}

export const cancelOrderOfPurchaseWorkflowId = "cancel-order-of-purchase"

/**
 * Cancels one shop's order before anything of it is packed: its goods are free again, its part of the money is not
 * asked for any more or goes back, the other orders stay. Core's own cancellation would give back the payment of all.
 * Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409).
 */
export const cancelOrderOfPurchaseWorkflow = createWorkflow(
  cancelOrderOfPurchaseWorkflowId,
  (input: CancelOrderInput) => {
    const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const found = loadCancellationStep(input)
    when("stands-yet", { found }, ({ found }) => found.is_to_cancel).then(() => {
      deleteReservationsByLineItemsStep(found.line_item_ids)
      cancelOrdersStep(transform({ input }, ({ input }) => ({ orderIds: [input.order_id] })))
      updateSplitStep(
        transform({ input, found }, ({ input, found }) => ({
          id: found.split_id,
          cancelled_at: new Date(),
          cancelled_by: input.by,
          cancel_reason: input.reason || null,
        })),
      )
      cancelPaymentStep(
        transform({ found }, ({ found }) => ({
          paymentIds: found.is_last && !found.is_refund_due && found.payment_id ? [found.payment_id] : [],
        })),
      )
      lowerPaymentStep(found.waited)
      lowerTransferStep(
        transform({ input, found }, ({ input: { purchase_id }, found: { left } }) => ({ purchase_id, left })),
      )
      giveBackUsesStep(found.order_ids_given_up)
      recordEventsStep(
        transform({ input }, ({ input: { purchase_id, order_id } }) => [
          { purchase_id, order_id, kind: "cancelled" as const, subject: order_id },
        ]),
      )
      emitEventStep({ eventName: OrderWorkflowEvents.CANCELED, data: { id: input.order_id } })
      emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } }).config({
        name: "emit-purchase-changed",
      })
    })
    // What came in may be enough without it, or is owed when nothing is left.
    when("is-a-transfer", { found }, ({ found }) => found.is_transfer).then(() => {
      settleTransferWorkflow.runAsStep({
        input: transform({ input }, ({ input: { purchase_id } }) => ({ purchase_id, captured_by: "" })),
      })
    })
    when("others-are-paid", { found }, ({ found }) => found.is_paid_without).then(() => {
      confirmPaymentWorkflow.runAsStep({
        input: transform({ input }, ({ input: { purchase_id } }) => ({
          purchase_id,
          captured_by: "",
          order_ids: [],
        })),
      })
    })
    // Also after a crash between cancelling and giving back.
    when("was-paid", { found }, ({ found }) => found.is_refund_due).then(() => {
      refundPartWorkflow.runAsStep({
        input: transform({ input }, ({ input: { purchase_id, order_id, reason } }) => ({
          purchase_id,
          order_id,
          key: `cancelled:${order_id}`,
          cause: "cancelled" as const,
          reason,
        })),
      })
    })
    releaseLockStep({ key })
    return new WorkflowResponse(transform({ found }, ({ found }) => ({ split_id: found.split_id })))
  },
)

/** @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) */
export async function cancelOrderOfPurchase(
  container: MedusaContainer,
  input: CancelOrderInput,
): Promise<void> {
  await cancelOrderOfPurchaseWorkflow(container).run({ input })
}
