import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerInviteMemberInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { createInvitationStep } from "./steps/create-invitation"
import { loadOpenShopStep } from "./steps/load-open-shop"

export type InviteMemberInput = { seller_id: string; actor: Actor; member: SellerInviteMemberInput }

export const inviteMemberWorkflowId = "invite-member"

/** Invites somebody into a shop; a second invitation of the same address takes the place of the first. */
export const inviteMemberWorkflow = createWorkflow(inviteMemberWorkflowId, (input: InviteMemberInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  loadOpenShopStep(input.seller_id)
  const invitation = createInvitationStep({ seller_id: input.seller_id, member: input.member })
  const entry = transform({ input }, ({ input }) => ({
    actor: input.actor,
    action: "member.invite",
    subject_type: "seller",
    subject_id: input.seller_id,
    subject_label: input.member.email,
    after: { email: input.member.email, rights: input.member.rights },
  }))
  recordAuditStep(entry)
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse(invitation)
})
