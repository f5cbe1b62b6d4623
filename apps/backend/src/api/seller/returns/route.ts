import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerListReturnsInput, SellerReturnListResponse } from "@sebiduk/contracts"
import { listSellerReturns } from "../../../workflows/returns/list-returns"
import type { SellerRequest } from "../../guards/seller"

/** The shop's returns, what is due first, and how many there are of each kind. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const body: SellerReturnListResponse = await listSellerReturns(
    req.scope,
    req.seller.seller_id,
    req.validatedQuery as SellerListReturnsInput,
  )
  res.json(body)
}
