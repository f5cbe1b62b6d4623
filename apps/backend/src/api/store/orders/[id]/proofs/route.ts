import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse, StoreSendProofInput } from "@sebiduk/contracts"
import { displayName, readPaper } from "../../../../../uploads/read-upload"
import { loadPurchase } from "../../../../../workflows/purchase/load-purchase"
import { storeProofWorkflow } from "../../../../../workflows/transfer/store-proof"
import { uploadOf } from "../../../../receive-file"

/** Takes a photo or PDF of the transfer. */
export const POST = async (req: MedusaRequest<StoreSendProofInput>, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const { name, bytes } = uploadOf(req)
  const paper = await readPaper(bytes)
  await storeProofWorkflow(req.scope).run({
    input: {
      purchase_id: id,
      ...req.validatedBody,
      file: {
        file_name: displayName(name),
        stored_name: `${randomUUID()}.${paper.extension}`,
        mime_type: paper.mime_type,
        content: paper.bytes.toString("base64"),
        size_bytes: paper.bytes.length,
      },
    },
  })
  const body: z.infer<typeof OrderResponse> = { order: await loadPurchase(req.scope, { id }) }
  res.setHeader("Cache-Control", "no-store")
  res.status(201).json(body)
}
