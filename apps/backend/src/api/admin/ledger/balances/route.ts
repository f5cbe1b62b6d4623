import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminListBalances } from "@sebiduk/contracts"
import { listBalances } from "../../../../workflows/ledger/balances"
import type { StaffRequest } from "../../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.json(await listBalances(req.scope, AdminListBalances.parse(req.validatedQuery), new Date()))
}
