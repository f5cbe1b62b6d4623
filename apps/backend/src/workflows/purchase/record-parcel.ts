import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { releaseOrderWorkflow } from "../ledger/release-order"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { confirmPaymentWorkflow } from "./confirm-payment"
import { purchaseLock } from "./purchase-lock"
import { recordPurchaseEventsWorkflow } from "./record-purchase-events"
import { findParcelStep } from "./steps/find-parcel"
import { findUnsaidCashStep } from "./steps/find-unsaid-cash"

export type RecordParcelInput = { fulfillment_id: string; kind: "shipped" | "received" }

export const recordParcelWorkflowId = "record-parcel"

/**
 * Writes down that a parcel left or arrived, whoever said so, and the money taken for it at the door; with the last of
 * an order from when its shop may be paid. Safe to repeat.
 */
export const recordParcelWorkflow = createWorkflow(recordParcelWorkflowId, (input: RecordParcelInput) => {
  const parcel = findParcelStep(input.fulfillment_id)
  when("belongs-to-a-purchase", { parcel }, ({ parcel }) => parcel.purchase_id !== null).then(() => {
    recordPurchaseEventsWorkflow.runAsStep({
      input: transform({ input, parcel }, ({ input, parcel }) => {
        const purchase_id = parcel.purchase_id ?? ""
        const { order_id } = parcel
        return {
          purchase_id,
          events: [{ purchase_id, order_id, kind: input.kind, subject: input.fulfillment_id }],
        }
      }),
    })
  })
  // Nobody hands goods over at the door without the money, whether the shop said so or not.
  const isCashUnsaid = findUnsaidCashStep(parcel)
  const key = transform({ parcel }, ({ parcel }) => purchaseLock(parcel.purchase_id ?? ""))
  when("was-paid-at-the-door", { isCashUnsaid }, ({ isCashUnsaid }) => isCashUnsaid).then(() => {
    acquireLockStep({ key, timeout: 15, ttl: 60 })
    confirmPaymentWorkflow.runAsStep({
      input: transform({ parcel }, ({ parcel }) => ({
        purchase_id: parcel.purchase_id ?? "",
        captured_by: "",
        order_ids: [parcel.order_id],
      })),
    })
    releaseLockStep({ key })
  })
  when(
    "may-be-all-that-was-bought",
    { input, parcel },
    ({ input, parcel }) => input.kind === "received" && parcel.purchase_id !== null,
  ).then(() => {
    releaseOrderWorkflow.runAsStep({
      input: transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id })),
    })
  })
  return new WorkflowResponse(parcel)
})
