import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS } from "@sebiduk/contracts"
import { purchaseLock } from "../purchase/purchase-lock"
import { recordEventsStep } from "../purchase/steps/record-events"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { loadProofStep } from "./steps/load-proof"
import { markRejectedStep } from "./steps/mark-rejected"

export type RejectProofInput = { proof_id: string; purchase_id: string; reason: string; actor: Actor }

export const rejectProofWorkflowId = "reject-proof"

/**
 * The office does not take a proof: the buyer hears why and has a day for another. Safe to repeat. Throws Refused
 * PROOF_NOT_FOUND (404), PROOF_STATE (409).
 */
export const rejectProofWorkflow = createWorkflow(rejectProofWorkflowId, (input: RejectProofInput) => {
  const key = transform({ input }, ({ input }) => purchaseLock(input.purchase_id))
  acquireLockStep({ key, timeout: 10, ttl: 60 })
  const found = loadProofStep(input)
  when("not-rejected-yet", { found }, ({ found }) => found.is_waiting).then(() => {
    markRejectedStep(input)
    recordEventsStep(
      transform({ input }, ({ input: { purchase_id, proof_id } }) => [
        { purchase_id, kind: "proof_rejected" as const, subject: proof_id },
      ]),
    )
    emitEventStep({
      eventName: EVENTS.purchaseChanged,
      data: transform({ input }, ({ input }) => ({ id: input.purchase_id })),
    })
    recordAuditStep(
      transform({ input, found }, ({ input, found }) => ({
        actor: input.actor,
        action: "transfer.reject_proof",
        subject_type: "purchase",
        subject_id: input.purchase_id,
        subject_label: found.number,
        reason: input.reason,
        after: { proof_id: input.proof_id },
      })),
    )
  })
  releaseLockStep({ key })
  return new WorkflowResponse(input.purchase_id)
})
