import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskOrderListResponse, SellerListOrdersInput } from "@sebiduk/contracts"
import { loadDeskList } from "../../../workflows/order-desk/load-desk-list"
import type { SellerRequest } from "../../guards/seller"

/** The shop's orders, most urgent first, and how many there are of each kind. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const body: DeskOrderListResponse = await loadDeskList(
    req.scope,
    req.seller.seller_id,
    req.validatedQuery as SellerListOrdersInput,
  )
  res.json(body)
}
