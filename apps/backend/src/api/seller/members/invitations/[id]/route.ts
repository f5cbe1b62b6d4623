import type { MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../../workflows/seller/revoke-invitation"
import type { SellerRequest } from "../../../../guards/seller"
import { actorOf } from "../../../answer"
import { answerMembers } from "../../answer-members"

/** Takes an invitation back. */
export const DELETE = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await revokeInvitationWorkflow(req.scope).run({
    input: { seller_id, invitation_id: req.params["id"] ?? "", actor: actorOf(req) },
  })
  await answerMembers(req, res)
}
