import type { MedusaResponse } from "@medusajs/framework/http"
import type { EvidenceLinkResponse } from "@sebiduk/contracts"
import { evidenceLink } from "../../../../../../../uploads/evidence-link"
import type { ProofRequest } from "../../../../../../guards/proof"

export const GET = (req: ProofRequest, res: MedusaResponse): void => {
  const body: EvidenceLinkResponse = evidenceLink(req.proof.evidence_id, new Date())
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
