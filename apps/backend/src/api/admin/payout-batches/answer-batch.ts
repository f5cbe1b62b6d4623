import type { MedusaResponse } from "@medusajs/framework/http"
import type { PayoutBatchResponse } from "@sebiduk/contracts"
import { loadBatch } from "../../../workflows/ledger/load-batches"
import type { StaffRequest } from "../../guards/staff"

/** The batch as it stands now. */
export async function answerBatch(
  req: StaffRequest,
  res: MedusaResponse,
  id: string,
  status = 200,
): Promise<void> {
  const body: PayoutBatchResponse = { batch: await loadBatch(req.scope, id, req.staff.staff_id) }
  res.status(status).setHeader("Cache-Control", "no-store")
  res.json(body)
}
