import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminListTransfersInput, TransferListResponse } from "@sebiduk/contracts"
import { listTransfers } from "../../../workflows/transfer/load-transfers"
import type { StaffRequest } from "../../guards/staff"

/** What the office waits for, most urgent first. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: TransferListResponse = await listTransfers(
    req.scope,
    req.validatedQuery as AdminListTransfersInput,
  )
  res.json(body)
}
