import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { BatchKind } from "@sebiduk/domain"
import { SYSTEM, type Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { planPayoutsStep } from "./steps/plan-payouts"

export type PlanPayoutBatchInput = { kind: BatchKind; actor: Actor }

export const planPayoutBatchWorkflowId = "plan-payout-batch"

/**
 * Makes a draft of what shops may be paid, or of the refunds that a bank is to pay. Safe to repeat, and to be cut off:
 * all of a batch stands with what it takes off the balances, or nothing of it.
 * @returns the batch; null when there is nothing to pay
 */
export const planPayoutBatchWorkflow = createWorkflow(
  planPayoutBatchWorkflowId,
  (input: PlanPayoutBatchInput) => {
    const batch = planPayoutsStep(
      transform({ input }, ({ input: { kind, actor } }) => ({
        kind,
        made_by: actor.type === SYSTEM.type ? null : actor.id,
      })),
    )
    when("something-is-to-be-paid", { batch }, ({ batch }) => batch !== null).then(() => {
      recordAuditStep(
        transform({ input, batch }, ({ input, batch }) => ({
          actor: input.actor,
          action: "payout.plan",
          subject_type: "payout_batch",
          subject_id: batch?.id ?? "",
          subject_label: batch?.number ?? "",
          after: { kind: input.kind, total: batch?.total ?? 0 },
        })),
      )
    })
    return new WorkflowResponse(transform({ batch }, ({ batch }) => ({ batch_id: batch?.id ?? null })))
  },
)
