import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { MemberRight } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { deleteMemberStep } from "./steps/delete-member"
import { findMemberStep } from "./steps/find-member"
import { findMemberLoginStep } from "./steps/find-member-login"
import { setLoginMemberStep } from "./steps/set-login-member"

export type RemoveMemberInput = { seller_id: string; member_id: string; actor: Actor }

export const removeMemberWorkflowId = "remove-member"

/** Takes somebody out of a shop, at once; their login is free for another shop. The last owner stays. */
export const removeMemberWorkflow = createWorkflow(removeMemberWorkflowId, (input: RemoveMemberInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  const wanted = transform({ input }, ({ input }) => ({
    seller_id: input.seller_id,
    member_id: input.member_id,
    rights: [] satisfies MemberRight[],
  }))
  const member = findMemberStep(wanted)
  const login = findMemberLoginStep({ id: member.id, email: member.email })
  deleteMemberStep(member.id)
  when("has-login", { login }, ({ login }) => login.auth_identity_id !== null).then(() => {
    const freed = transform({ login }, ({ login }) => ({
      auth_identity_id: login.auth_identity_id ?? "",
      member_id: null,
    }))
    setLoginMemberStep(freed)
  })
  const entry = transform({ input, member }, ({ input, member }) => ({
    actor: input.actor,
    action: "member.remove",
    subject_type: "seller_member",
    subject_id: member.id,
    subject_label: member.name,
    before: { email: member.email, rights: member.rights },
  }))
  recordAuditStep(entry)
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
