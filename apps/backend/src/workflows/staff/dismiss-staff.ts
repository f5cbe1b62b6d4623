import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, deleteInvitesWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "./audit"
import { STAFF_LOCK } from "./invite-staff"
import { loadStaffStep } from "./steps/load-staff"
import { recordAuditStep } from "./steps/record-audit"
import { removeStaffStep } from "./steps/remove-staff"

export const dismissStaffWorkflowId = "dismiss-staff"

/** Takes somebody's role away, at once; an invitation that waits is void. */
export const dismissStaffWorkflow = createWorkflow(
  dismissStaffWorkflowId,
  (input: { id: string; actor: Actor }) => {
    acquireLockStep({ key: STAFF_LOCK, timeout: 5, ttl: 30 })
    const before = loadStaffStep(
      transform({ input }, ({ input }) => ({ id: input.id, keeps_administrator: false })),
    )
    when(
      "invitation-waits",
      { before },
      ({ before }) => before.user_id === null && before.invite_id !== null,
    ).then(() => {
      deleteInvitesWorkflow.runAsStep({
        input: transform({ before }, ({ before }) => ({ ids: [before.invite_id ?? ""] })),
      })
    })
    removeStaffStep(input.id)
    releaseLockStep({ key: STAFF_LOCK })
    recordAuditStep(
      transform({ input, before }, ({ input, before }) => ({
        actor: input.actor,
        action: "staff.remove",
        subject_type: "staff",
        subject_id: input.id,
        subject_label: before.name,
        before: { role: before.role, kecamatan: before.kecamatan },
      })),
    )
    return new WorkflowResponse(input.id)
  },
)
