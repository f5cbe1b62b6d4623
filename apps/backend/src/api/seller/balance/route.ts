import type { MedusaResponse } from "@medusajs/framework/http"
import type { OwnBalanceResponse } from "@sebiduk/contracts"
import { loadBalance } from "../../../workflows/ledger/balances"
import { judgePayouts } from "../../../workflows/ledger/judge-payouts"
import type { SellerRequest } from "../../guards/seller"

/** What the shop is owed, and whether the next payout sends it. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  const now = new Date()
  const balance = await loadBalance(req.scope, seller_id, now)
  const { minimum_idr, judged } = await judgePayouts(req.scope, { now, seller_id })
  const body: OwnBalanceResponse = {
    balance,
    next_payout: { minimum_idr, left_out: judged[0]?.reason ?? null },
  }
  res.json(body)
}
