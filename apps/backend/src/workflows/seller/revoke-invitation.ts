import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { revokeInvitationStep } from "./steps/revoke-invitation"

export type RevokeInvitationInput = { seller_id: string; invitation_id: string; actor: Actor }

export const revokeInvitationWorkflowId = "revoke-invitation"

/** Takes back an invitation that nobody took up yet. */
export const revokeInvitationWorkflow = createWorkflow(
  revokeInvitationWorkflowId,
  (input: RevokeInvitationInput) => {
    acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
    const invitation = revokeInvitationStep({
      seller_id: input.seller_id,
      invitation_id: input.invitation_id,
    })
    const entry = transform({ input, invitation }, ({ input, invitation }) => ({
      actor: input.actor,
      action: "member.revoke_invitation",
      subject_type: "seller",
      subject_id: input.seller_id,
      subject_label: invitation.email,
      before: { email: invitation.email },
    }))
    recordAuditStep(entry)
    releaseLockStep({ key: input.seller_id })
    return new WorkflowResponse({ seller_id: input.seller_id })
  },
)
