import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { createMemberStep } from "./steps/create-member"
import { findInvitationStep } from "./steps/find-invitation"
import { findLoginStep } from "./steps/find-login"
import { markInvitationAcceptedStep } from "./steps/mark-invitation-accepted"
import { setLoginMemberStep } from "./steps/set-login-member"

export type AcceptInvitationInput = { auth_identity_id: string; token: string; phone: string | null }

export const acceptInvitationWorkflowId = "accept-invitation"

/** Takes up an invitation with the login it was meant for. An invitation works once. */
export const acceptInvitationWorkflow = createWorkflow(
  acceptInvitationWorkflowId,
  (input: AcceptInvitationInput) => {
    const key = transform({ input }, ({ input }) => `seller-login:${input.auth_identity_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const login = findLoginStep(input.auth_identity_id)
    const invitation = findInvitationStep({ login, token: input.token })
    // The owner may be taking it back at this moment.
    acquireLockStep({ key: invitation.seller_id, timeout: 10, ttl: 30 }).config({ name: "lock-shop" })
    const valid = findInvitationStep({ login, token: input.token }).config({
      name: "find-invitation-under-lock",
    })
    const member = transform({ input, login, valid }, ({ input, login, valid }) => ({
      seller_id: valid.seller_id,
      name: valid.name,
      email: login.email,
      phone: input.phone,
      rights: valid.rights,
    }))
    const member_id = createMemberStep(member)
    markInvitationAcceptedStep(valid.id)
    setLoginMemberStep({ auth_identity_id: input.auth_identity_id, member_id })
    const entry = transform({ valid, member, member_id }, ({ valid, member, member_id }) => ({
      actor: { type: "seller", id: member_id, name: member.name } satisfies Actor,
      action: "member.join",
      subject_type: "seller",
      subject_id: valid.seller_id,
      subject_label: valid.seller_name,
      after: { email: member.email, rights: member.rights },
    }))
    recordAuditStep(entry)
    releaseLockStep({ key: invitation.seller_id }).config({ name: "unlock-shop" })
    releaseLockStep({ key })
    return new WorkflowResponse({ seller_id: valid.seller_id })
  },
)
