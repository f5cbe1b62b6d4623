import type { MedusaResponse } from "@medusajs/framework/http"
import { storeEvidence } from "../../store-evidence"
import type { SellerRequest } from "../../guards/seller"

/** Takes one paper of the shop. */
export const POST = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id, member_id } = req.seller
  await storeEvidence(req, res, { seller_id, uploaded_by: member_id })
}
