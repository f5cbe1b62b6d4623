import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberRight } from "@sebiduk/contracts"
import { conflict, notFound } from "../../../refused"
import { loadMembers } from "../load-members"

type Input = {
  seller_id: string
  member_id: string
  /** What is left to them afterwards; nothing when they go. */
  rights: MemberRight[]
}

export const findMemberStepId = "find-member"

/** Somebody of this shop whose rights are to change; refuses to leave the shop without an owner. */
export const findMemberStep = createStep(
  findMemberStepId,
  async ({ seller_id, member_id, rights }: Input, { container }) => {
    const members = await loadMembers(container, seller_id)
    const member = members.find(({ id }) => id === member_id)
    if (!member) throw notFound("MEMBER_NOT_FOUND", "There is nothing here")
    const keepsOwner =
      rights.includes("owner") ||
      members.some(({ id, rights }) => id !== member_id && rights.includes("owner"))
    if (!keepsOwner) throw conflict("LAST_OWNER", "A shop keeps an owner")
    return new StepResponse(member)
  },
)
