import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { decideBatchStep } from "./steps/decide-batch"

export type DecidePayoutBatchInput = {
  batch_id: string
  to: "approved" | "rejected"
  /** Why it was rejected; empty for none. */
  reason: string
  actor: Actor
}

export const decidePayoutBatchWorkflowId = "decide-payout-batch"

/**
 * Approves a draft, by which its bank file may be taken, or rejects it, by which its money is the shops' again. Never
 * approved by its maker, nor by who adjusted a balance that it pays; of two deciders at once one wins. Throws Refused
 * PAYOUT_NOT_FOUND (404), APPROVER_IS_MAKER, APPROVER_ADJUSTED (403), PAYOUT_STATE (409).
 */
export const decidePayoutBatchWorkflow = createWorkflow(
  decidePayoutBatchWorkflowId,
  (input: DecidePayoutBatchInput) => {
    const decided = decideBatchStep(input)
    recordAuditStep(
      transform({ input, decided }, ({ input, decided }) => ({
        actor: input.actor,
        action: input.to === "approved" ? "payout.approve" : "payout.reject",
        subject_type: "payout_batch",
        subject_id: input.batch_id,
        subject_label: decided.number,
        reason: input.reason || null,
        before: { status: "draft" },
        after: { status: input.to, ...(input.to === "approved" && { sha256: decided.sha256 }) },
      })),
    )
    return new WorkflowResponse({ batch_id: input.batch_id })
  },
)
