import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { InvitationResponse, SellerInviteMemberInput } from "@sebiduk/contracts"
import { notFound } from "../../../../refused"
import { inviteMemberWorkflow } from "../../../../workflows/seller/invite-member"
import { loadInvitations } from "../../../../workflows/seller/load-members"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf } from "../../answer"

/** Invites somebody; the token is told this once. */
export const POST = async (
  req: SellerRequest<SellerInviteMemberInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { seller_id } = req.seller
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { seller_id, actor: actorOf(req), member: req.validatedBody },
  })
  const invitation = (await loadInvitations(req.scope, seller_id)).find(({ id }) => id === result.id)
  if (!invitation) throw notFound("INVITATION_NOT_FOUND", "There is nothing here")
  const body: z.infer<typeof InvitationResponse> = { invitation, token: result.token }
  res.status(201).json(body)
}
