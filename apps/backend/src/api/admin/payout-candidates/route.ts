import type { MedusaResponse } from "@medusajs/framework/http"
import { loadCandidates } from "../../../workflows/ledger/load-candidates"
import type { StaffRequest } from "../../guards/staff"

/** Who the next batches would pay, and who not. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.setHeader("Cache-Control", "no-store")
  res.json(await loadCandidates(req.scope, new Date()))
}
