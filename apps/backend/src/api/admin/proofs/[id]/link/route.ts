import type { MedusaResponse } from "@medusajs/framework/http"
import type { EvidenceLinkResponse } from "@sebiduk/contracts"
import { evidenceLink } from "../../../../../uploads/evidence-link"
import type { StaffProofRequest } from "../../../../guards/proof"

export const GET = (req: StaffProofRequest, res: MedusaResponse): void => {
  const body: EvidenceLinkResponse = evidenceLink(req.proof.evidence_id, new Date())
  res.json(body)
}
