import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminAdjustBalanceInput, SellerBalanceResponse } from "@sebiduk/contracts"
import { adjustBalanceWorkflow } from "../../../../workflows/ledger/adjust-balance"
import { loadBalance } from "../../../../workflows/ledger/balances"
import { actorOf, type StaffRequest } from "../../../guards/staff"

export const POST = async (
  req: StaffRequest<AdminAdjustBalanceInput>,
  res: MedusaResponse,
): Promise<void> => {
  const adjustment = req.validatedBody
  await adjustBalanceWorkflow(req.scope).run({ input: { adjustment, actor: actorOf(req) } })
  const body: SellerBalanceResponse = {
    balance: await loadBalance(req.scope, adjustment.seller_id, new Date()),
  }
  res.status(201).json(body)
}
