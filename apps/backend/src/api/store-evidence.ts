import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { EvidenceResponse } from "@sebiduk/contracts"
import { EvidenceRow, toEvidence } from "../registry/licence-view"
import { displayName, readPaper } from "../uploads/read-upload"
import { storeEvidenceWorkflow } from "../workflows/files/store-evidence"
import { uploadOf } from "./receive-file"

/** Reads, cleans and keeps the paper of the request, and answers it. */
export async function storeEvidence(
  req: MedusaRequest,
  res: MedusaResponse,
  owner: { seller_id: string | null; uploaded_by: string },
): Promise<void> {
  const { name, bytes } = uploadOf(req)
  const paper = await readPaper(bytes)
  const { result } = await storeEvidenceWorkflow(req.scope).run({
    input: {
      ...owner,
      file_name: displayName(name),
      stored_name: `${randomUUID()}.${paper.extension}`,
      mime_type: paper.mime_type,
      content: paper.bytes.toString("base64"),
      size_bytes: paper.bytes.length,
    },
  })
  const body: z.infer<typeof EvidenceResponse> = { evidence: toEvidence(EvidenceRow.parse(result)) }
  res.status(201).json(body)
}
