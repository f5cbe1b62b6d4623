import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerMeResponse } from "@sebiduk/contracts"
import { loginRequired } from "../../../refused"
import { loadMember } from "../../../workflows/seller/load-members"
import { loadShop } from "../../../workflows/seller/shop-view"
import type { SellerRequest } from "../../guards/seller"

/** Who is signed in, and their shop. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id, member_id } = req.seller
  const [member, shop] = await Promise.all([
    loadMember(req.scope, seller_id, member_id),
    loadShop(req.scope, seller_id),
  ])
  if (!member) throw loginRequired()
  const body: SellerMeResponse = { member, shop }
  res.json(body)
}
