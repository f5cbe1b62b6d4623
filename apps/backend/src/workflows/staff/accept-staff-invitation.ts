import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acceptInviteWorkflow, validateTokenStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "./steps/record-audit"
import { findInvitedStaffStep } from "./steps/find-invited-staff"
import { updateStaffStep } from "./steps/update-staff"

export type AcceptStaffInvitationInput = {
  token: string
  auth_identity_id: string
  first_name?: string | null
  last_name?: string | null
}

export const acceptStaffInvitationWorkflowId = "accept-staff-invitation"

/** Makes the user behind an invitation and ties the role to it; the token alone proves who it is for. */
export const acceptStaffInvitationWorkflow = createWorkflow(
  acceptStaffInvitationWorkflowId,
  (input: AcceptStaffInvitationInput) => {
    const invite = validateTokenStep(input.token)
    const staff = findInvitedStaffStep(invite.id)
    const users = acceptInviteWorkflow.runAsStep({
      input: transform({ input, staff }, ({ input, staff }) => ({
        invite_token: input.token,
        auth_identity_id: input.auth_identity_id,
        user: { email: staff.email, first_name: input.first_name, last_name: input.last_name },
      })),
    })
    updateStaffStep(
      transform({ staff, users }, ({ staff, users }) => ({
        id: staff.id,
        user_id: users[0]?.id ?? null,
        invite_id: null,
      })),
    )
    recordAuditStep(
      transform({ staff }, ({ staff }) => ({
        actor: { type: "staff" as const, id: staff.id, name: staff.name },
        action: "staff.join",
        subject_type: "staff",
        subject_id: staff.id,
        subject_label: staff.name,
        after: { role: staff.role },
      })),
    )
    return new WorkflowResponse(users)
  },
)
