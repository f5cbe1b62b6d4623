import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createInvitesWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AdminInviteStaffInput } from "@sebiduk/contracts"
import type { Actor } from "./audit"
import { createStaffStep } from "./steps/create-staff"
import { findKecamatanStep } from "./steps/find-kecamatan"
import { recordAuditStep } from "./steps/record-audit"
import { refuseKnownStaffStep } from "./steps/refuse-known-staff"

/** Changes of who is administrator wait for each other. */
export const STAFF_LOCK = "staff"

export const inviteStaffWorkflowId = "invite-staff"

/** Writes somebody into a role and makes the invitation whose token lets them in. */
export const inviteStaffWorkflow = createWorkflow(
  inviteStaffWorkflowId,
  (input: AdminInviteStaffInput & { actor: Actor }) => {
    acquireLockStep({ key: STAFF_LOCK, timeout: 5, ttl: 30 })
    const place = findKecamatanStep(input)
    refuseKnownStaffStep(input.email)
    const invites = createInvitesWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({ invites: [{ email: input.email }] })),
    })
    const staff = createStaffStep(
      transform({ input, place, invites }, ({ input, place, invites }) => ({
        name: input.name,
        email: input.email,
        role: input.role,
        kecamatan_code: place.kecamatan_code,
        kecamatan: place.kecamatan,
        user_id: null,
        invite_id: invites[0]?.id ?? null,
      })),
    )
    releaseLockStep({ key: STAFF_LOCK })
    recordAuditStep(
      transform({ input, staff, place }, ({ input, staff, place }) => ({
        actor: input.actor,
        action: "staff.invite",
        subject_type: "staff",
        subject_id: staff.id,
        subject_label: input.name,
        after: { role: input.role, kecamatan: place.kecamatan, email: input.email },
      })),
    )
    const token = transform({ invites }, ({ invites }) => invites[0]?.token ?? "")
    return new WorkflowResponse({ id: staff.id, token })
  },
)
