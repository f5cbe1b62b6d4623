import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { MemberRight } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { findMemberStep } from "./steps/find-member"
import { updateMemberRightsStep } from "./steps/update-member-rights"

export type UpdateMemberInput = {
  seller_id: string
  member_id: string
  actor: Actor
  rights: MemberRight[]
}

export const updateMemberWorkflowId = "update-member"

/** Sets what a member of a shop may do; the last owner stays one. */
export const updateMemberWorkflow = createWorkflow(updateMemberWorkflowId, (input: UpdateMemberInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  const member = findMemberStep({
    seller_id: input.seller_id,
    member_id: input.member_id,
    rights: input.rights,
  })
  updateMemberRightsStep({ member, rights: input.rights })
  const entry = transform({ input, member }, ({ input, member }) => ({
    actor: input.actor,
    action: "member.update",
    subject_type: "seller_member",
    subject_id: member.id,
    subject_label: member.name,
    before: { rights: member.rights },
    after: { rights: input.rights },
  }))
  recordAuditStep(entry)
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse({ member_id: input.member_id })
})
