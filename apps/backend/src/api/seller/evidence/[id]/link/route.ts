import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EvidenceLinkResponse } from "@sebiduk/contracts"
import { evidenceLink } from "../../../../../uploads/evidence-link"

export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  const body: EvidenceLinkResponse = evidenceLink(req.params["id"] ?? "", new Date())
  res.json(body)
}
