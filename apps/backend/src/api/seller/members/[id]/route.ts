import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { MemberResponse, SellerUpdateMemberInput } from "@sebiduk/contracts"
import { notFound } from "../../../../refused"
import { loadMember } from "../../../../workflows/seller/load-members"
import { removeMemberWorkflow } from "../../../../workflows/seller/remove-member"
import { updateMemberWorkflow } from "../../../../workflows/seller/update-member"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf } from "../../answer"
import { answerMembers } from "../answer-members"

/** Sets what somebody of the shop may do. */
export const POST = async (
  req: SellerRequest<SellerUpdateMemberInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { seller_id } = req.seller
  const { result } = await updateMemberWorkflow(req.scope).run({
    input: {
      seller_id,
      member_id: req.params["id"] ?? "",
      actor: actorOf(req),
      rights: req.validatedBody.rights,
    },
  })
  const member = await loadMember(req.scope, seller_id, result.member_id)
  if (!member) throw notFound("MEMBER_NOT_FOUND", "There is nothing here")
  const body: z.infer<typeof MemberResponse> = { member }
  res.json(body)
}

/** Takes somebody out of the shop. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await removeMemberWorkflow(req.scope).run({
    input: { seller_id, member_id: req.params["id"] ?? "", actor: actorOf(req) },
  })
  await answerMembers(req, res)
}
