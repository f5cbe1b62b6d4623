import type { MedusaResponse } from "@medusajs/framework/http"
import type { TransferResponse } from "@sebiduk/contracts"
import { loadTransfer } from "../../../../workflows/transfer/load-transfers"
import type { StaffRequest } from "../../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: TransferResponse = { transfer: await loadTransfer(req.scope, req.params["id"] ?? "") }
  res.json(body)
}
