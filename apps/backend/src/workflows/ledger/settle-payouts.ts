import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { recordEventsStep } from "../purchase/steps/record-events"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { settlePayoutsStep } from "./steps/settle-payouts"

export type SettlePayoutsInput = {
  batch_id: string
  /** Every line that is open when left out. */
  payout_id?: string
  outcome: "paid" | "failed"
  /** What the bank said; empty for none. */
  reason: string
  actor: Actor
}

export const settlePayoutsWorkflowId = "settle-payouts"

/**
 * Notes that the bank paid lines of an approved batch, or one of them not: what failed is the shop's again, or the
 * buyer's refund; it goes with no batch until its receiver writes or confirms the account. The receivers are told. Throws Refused REASON_REQUIRED (400), PAYOUT_NOT_FOUND
 * (404), PAYOUT_STATE (409).
 */
export const settlePayoutsWorkflow = createWorkflow(settlePayoutsWorkflowId, (input: SettlePayoutsInput) => {
  const settled = settlePayoutsStep(input)
  recordEventsStep(transform({ settled }, ({ settled }) => settled.events))
  recordAuditStep(
    transform({ input, settled }, ({ input, settled }) => ({
      actor: input.actor,
      action: input.outcome === "paid" ? "payout.confirm" : "payout.fail",
      subject_type: "payout_batch",
      subject_id: input.batch_id,
      subject_label: settled.number,
      reason: input.reason || null,
      after: { lines: settled.count, ...(input.payout_id !== undefined && { payout_id: input.payout_id }) },
    })),
  )
  emitEventStep({
    eventName: EVENTS.payoutSettled,
    data: transform({ settled }, ({ settled }) => settled.toShops),
  })
  emitEventStep({
    eventName: EVENTS.purchaseChanged,
    data: transform({ settled }, ({ settled }) => settled.purchases),
  }).config({ name: "emit-purchase-changed" })
  return new WorkflowResponse({ batch_id: input.batch_id })
})
