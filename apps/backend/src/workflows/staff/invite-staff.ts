import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createInvitesWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AdminInviteStaffInput } from "@sebiduk/contracts"
import type { Actor } from "./audit"
import { createStaffStep } from "./steps/create-staff"
import { findFormerStaffStep } from "./steps/find-former-staff"
import { findKecamatanStep } from "./steps/find-kecamatan"
import { recordAuditStep } from "./steps/record-audit"

/** Changes of who is administrator wait for each other. */
export const STAFF_LOCK = "staff"

export const inviteStaffWorkflowId = "invite-staff"

/**
 * Writes somebody into a role and makes the invitation whose token lets them in; who has a login of the office from
 * before needs none.
 */
export const inviteStaffWorkflow = createWorkflow(
  inviteStaffWorkflowId,
  (input: AdminInviteStaffInput & { actor: Actor }) => {
    acquireLockStep({ key: STAFF_LOCK, timeout: 5, ttl: 30 })
    const place = findKecamatanStep(input)
    const former = findFormerStaffStep(input.email)
    const invites = when("stranger", { former }, ({ former }) => former.user_id === null).then(() =>
      createInvitesWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({ invites: [{ email: input.email }] })),
      }),
    )
    const staff = createStaffStep(
      transform({ input, place, former, invites }, ({ input, place, former, invites }) => ({
        name: input.name,
        email: input.email,
        role: input.role,
        kecamatan_code: place.kecamatan_code,
        kecamatan: place.kecamatan,
        user_id: former.user_id,
        invite_id: invites?.[0]?.id ?? null,
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
    const token = transform({ invites }, ({ invites }) => invites?.[0]?.token ?? null)
    return new WorkflowResponse({ id: staff.id, token })
  },
)
