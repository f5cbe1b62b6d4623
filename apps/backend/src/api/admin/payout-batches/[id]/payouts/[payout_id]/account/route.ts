import type { MedusaResponse } from "@medusajs/framework/http"
import { loadPayoutAccount } from "../../../../../../../workflows/ledger/load-payout-account"
import type { StaffRequest } from "../../../../../../guards/staff"

/** The whole number, asked for line by line. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { id: batch_id = "", payout_id = "" } = req.params
  res.setHeader("Cache-Control", "no-store")
  res.json(await loadPayoutAccount(req.scope, { batch_id, payout_id }))
}
