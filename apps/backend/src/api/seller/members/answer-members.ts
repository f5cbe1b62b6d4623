import type { MedusaResponse } from "@medusajs/framework/http"
import type { MemberListResponse } from "@sebiduk/contracts"
import { loadInvitations, loadMembers } from "../../../workflows/seller/load-members"
import type { SellerRequest } from "../../guards/seller"

/** Answers everybody of the shop, and who is invited. */
export async function answerMembers(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { seller_id } = req.seller
  const [members, invitations] = await Promise.all([
    loadMembers(req.scope, seller_id),
    loadInvitations(req.scope, seller_id),
  ])
  const body: MemberListResponse = { members, invitations }
  res.json(body)
}
