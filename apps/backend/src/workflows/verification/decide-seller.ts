import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS, type SellerDecision, type StaffRole } from "@sebiduk/contracts"
import { updateSellerStep } from "../seller/steps/update-seller"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { judgeSellerStep } from "./steps/judge-seller"
import { writeSellerDecisionStep } from "./steps/write-seller-decision"

export type DecideSellerInput = {
  seller_id: string
  decision: SellerDecision
  /** Empty for none. */
  reason: string
  role: StaffRole
  actor: Actor
}

export const decideSellerWorkflowId = "decide-seller"

/** Rules about one shop, writes down who and why, and lets its people know. Its products follow at once. */
export const decideSellerWorkflow = createWorkflow(decideSellerWorkflowId, (input: DecideSellerInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  const verdict = judgeSellerStep(input)
  updateSellerStep(
    transform({ input, verdict }, ({ input, verdict }) => ({ id: input.seller_id, status: verdict.to })),
  )
  const decision = writeSellerDecisionStep(
    transform({ input, verdict }, ({ input, verdict }) => ({
      seller_id: input.seller_id,
      from_state: verdict.from,
      to_state: verdict.to,
      reason: input.reason || null,
      decided_by: input.actor.id,
      decided_by_name: input.actor.name,
    })),
  )
  releaseLockStep({ key: input.seller_id })
  recordAuditStep(
    transform({ input, verdict }, ({ input, verdict }) => ({
      actor: input.actor,
      action: `seller.${input.decision}`,
      subject_type: "seller",
      subject_id: input.seller_id,
      subject_label: verdict.name,
      reason: input.reason || null,
      before: { status: verdict.from },
      after: { status: verdict.to },
    })),
  )
  emitEventStep({ eventName: EVENTS.shopDecided, data: decision })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
