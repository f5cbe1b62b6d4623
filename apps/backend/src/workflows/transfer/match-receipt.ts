import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { settleTransferWorkflow } from "./settle-transfer"
import { createMatchStep } from "./steps/create-match"
import { keepForRestStep } from "./steps/keep-for-rest"
import { loadMatchStep } from "./steps/load-match"

export type MatchReceiptInput = {
  receipt_id: string
  purchase_id: string
  /** What whoever decides saw as missing, whole rupiah. */
  missing_idr: number
  actor: Actor
}

/** Two who decide about the same money, or the same purchase, do so one after the other. */
export const receiptLock = (receipt_id: string): string => `receipt:${receipt_id}`

export const matchReceiptWorkflowId = "match-receipt"

/**
 * Money on the account pays a purchase: all of it, a part, too much, or too late. Safe to repeat. Throws Refused
 * ORDER_NOT_FOUND and RECEIPT_NOT_FOUND (404), RECEIPT_STATE, TRANSFER_CHANGED and ORDER_STATE (409).
 */
export const matchReceiptWorkflow = createWorkflow(matchReceiptWorkflowId, (input: MatchReceiptInput) => {
  const key = transform({ input }, ({ input }) => [
    receiptLock(input.receipt_id),
    purchaseLock(input.purchase_id),
  ])
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = loadMatchStep(
    transform({ input }, ({ input: { receipt_id, purchase_id, missing_idr } }) => ({
      receipt: { id: receipt_id },
      purchase_id,
      missing_idr,
    })),
  )
  when("not-decided-yet", { found }, ({ found }) => found.is_new).then(() => {
    createMatchStep(
      transform({ input }, ({ input: { receipt_id, purchase_id, actor } }) => ({
        receipt_id,
        purchase_id,
        reason: null,
        actor,
      })),
    )
  })
  // Also after a crash between deciding and what follows from it.
  settleTransferWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({
      purchase_id: input.purchase_id,
      captured_by: input.actor.id,
    })),
  })
  const rest = keepForRestStep(input.purchase_id)
  when("a-part-came", { rest }, ({ rest }) => rest.is_partly_paid).then(() => {
    recordEventsStep(
      transform({ input, rest }, ({ input: { purchase_id }, rest }) => [
        { purchase_id, kind: "partly_paid" as const, subject: `${purchase_id}:${rest.received}` },
      ]),
    )
  })
  emitEventStep({
    eventName: EVENTS.purchaseChanged,
    data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
  })
  releaseLockStep({ key })
  when("is-new", { found }, ({ found }) => found.is_new).then(() => {
    recordAuditStep(
      transform({ input, found }, ({ input, found }) => ({
        actor: input.actor,
        action: "transfer.confirm",
        subject_type: "purchase",
        subject_id: input.purchase_id,
        subject_label: found.number,
        after: { receipt_id: input.receipt_id, amount: found.amount, missing_before: input.missing_idr },
      })),
    )
  })
  return new WorkflowResponse(input.purchase_id)
})
