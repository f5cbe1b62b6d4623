import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerBalanceResponse } from "@sebiduk/contracts"
import { loadBalance } from "../../../workflows/ledger/balances"
import type { SellerRequest } from "../../guards/seller"

/** What the shop is owed. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const body: SellerBalanceResponse = {
    balance: await loadBalance(req.scope, req.seller.seller_id, new Date()),
  }
  res.json(body)
}
