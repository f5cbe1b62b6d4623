import { PaymentEvents } from "@medusajs/framework/utils"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addOrderTransactionStep,
  capturePaymentStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { postSalesStep } from "../ledger/steps/post-sales"
import { purchaseLock } from "./purchase-lock"
import { loadOpenPaymentStep } from "./steps/load-open-payment"
import { markPaidStep } from "./steps/mark-paid"
import { recordEventsStep } from "./steps/record-events"

export type ConfirmPaymentInput = {
  purchase_id: string
  captured_by: string
  /** The orders that were paid, where each shop takes its own money; all that stand when left out. */
  order_ids?: string[]
}

export const confirmPaymentWorkflowId = "confirm-payment"

/**
 * The money of a purchase came in, of all its standing orders or of some: it is taken, each of them is paid its part,
 * and the ledger says to whom it is owed. Core's own capture would write the whole amount to one of the orders; it takes
 * no amount of nothing. Safe to repeat. Throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) when nothing of it
 * stands.
 */
export const confirmPaymentWorkflow = createWorkflow(
  confirmPaymentWorkflowId,
  (input: ConfirmPaymentInput) => {
    const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const open = loadOpenPaymentStep(input)
    when("money-is-to-be-taken", { open }, ({ open }) => open.amount > 0).then(() => {
      const payment = capturePaymentStep(
        transform({ input, open }, ({ input, open }) => ({
          payment_id: open.payment_id,
          amount: open.amount,
          captured_by: input.captured_by,
        })),
      )
      addOrderTransactionStep(
        transform({ open, payment }, ({ open, payment }) =>
          open.splits.map(({ order_id, total }) => ({
            order_id,
            amount: total,
            currency_code: payment.currency_code,
            reference: "capture",
            reference_id: payment.captures?.[0]?.id ?? payment.id,
          })),
        ),
      )
      emitEventStep({ eventName: PaymentEvents.CAPTURED, data: { id: open.payment_id } })
    })
    when("not-paid-yet", { open }, ({ open }) => open.is_news).then(() => {
      markPaidStep(
        transform({ input, open }, ({ input, open }) => ({
          purchase_id: input.purchase_id,
          splits: open.splits,
          is_all: open.is_all,
        })),
      )
      recordEventsStep(
        transform({ input, open }, ({ input: { purchase_id }, open }) =>
          open.is_all ? [{ purchase_id, kind: "paid" as const, subject: purchase_id }] : [],
        ),
      )
      emitEventStep({ eventName: EVENTS.purchaseChanged, data: { id: input.purchase_id } }).config({
        name: "emit-purchase-changed",
      })
    })
    // Also after a crash between taking and writing.
    postSalesStep(
      transform({ input, open }, ({ input, open }) => ({
        purchase_id: input.purchase_id,
        order_ids: open.paid_order_ids,
        is_cash: open.is_cash,
      })),
    )
    releaseLockStep({ key })
    return new WorkflowResponse(transform({ open }, ({ open }) => ({ payment_id: open.payment_id })))
  },
)
