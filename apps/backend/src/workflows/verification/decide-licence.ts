import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { EVENTS, type LicenceDecision, type StaffRole } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { findLicenceLockStep } from "./steps/find-licence-lock"
import { findReplacedLicencesStep } from "./steps/find-replaced-licences"
import { judgeLicenceStep } from "./steps/judge-licence"
import { setLicenceStatesStep } from "./steps/set-licence-states"
import { writeLicenceDecisionsStep } from "./steps/write-licence-decisions"

export type DecideLicenceInput = {
  licence_id: string
  decision: LicenceDecision
  /** Empty for none. */
  reason: string
  role: StaffRole
  actor: Actor
}

export const decideLicenceWorkflowId = "decide-licence"

/** Rules about one licence, writes down who and why, and lets its people know. Of two deciders at once one wins. */
export const decideLicenceWorkflow = createWorkflow(decideLicenceWorkflowId, (input: DecideLicenceInput) => {
  const key = findLicenceLockStep(input.licence_id)
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const verdict = judgeLicenceStep(input)
  const replaced = findReplacedLicencesStep(
    transform({ verdict }, ({ verdict }) => ({
      licence: verdict.licence,
      is_approved: verdict.to === "approved",
    })),
  )
  setLicenceStatesStep(
    transform({ input, verdict }, ({ input, verdict }) => ({ ids: [input.licence_id], to: verdict.to })),
  )
  setLicenceStatesStep(
    transform({ replaced }, ({ replaced }) => ({ ids: replaced, to: "archived" as const })),
  ).config({ name: "archive-replaced-licences" })
  const rulings = transform({ input, verdict }, ({ input, verdict }) => ({
    actor: input.actor,
    rulings: [
      {
        licence_id: input.licence_id,
        from_state: verdict.licence.state,
        to_state: verdict.to,
        reason: input.reason || null,
      },
    ],
  }))
  const decisions = writeLicenceDecisionsStep(rulings)
  releaseLockStep({ key })
  recordAuditStep(
    transform({ input, verdict, replaced }, ({ input, verdict, replaced }) => ({
      actor: input.actor,
      action: `licence.${input.decision}`,
      subject_type: "licence",
      subject_id: input.licence_id,
      subject_label: `${verdict.licence.type} ${verdict.licence.business.name}`,
      reason: input.reason || null,
      before: { state: verdict.licence.state },
      after: { state: verdict.to, ...(replaced.length > 0 && { archived: replaced }) },
    })),
  )
  emitEventStep({ eventName: EVENTS.licenceDecided, data: decisions })
  return new WorkflowResponse({ licence_id: input.licence_id })
})
