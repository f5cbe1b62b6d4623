import type { MedusaResponse } from "@medusajs/framework/http"
import { SellerListPayouts } from "@sebiduk/contracts"
import { listPayouts } from "../../../workflows/ledger/list-payouts"
import type { SellerRequest } from "../../guards/seller"

/** What was paid out to the shop. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { page } = SellerListPayouts.parse(req.validatedQuery)
  res.json(await listPayouts(req.scope, { seller_id: req.seller.seller_id, page }))
}
