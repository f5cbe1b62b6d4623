import { randomUUID } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReturnPhotoResponse } from "@sebiduk/contracts"
import { displayName, readPicture } from "../../../../../../uploads/read-upload"
import { storeReturnPhotoWorkflow } from "../../../../../../workflows/returns/store-return-photo"
import { uploadOf } from "../../../../../receive-file"

/** Takes a photo of what is to be given back. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { name, bytes } = uploadOf(req)
  const photo = await readPicture(bytes)
  const { result: id } = await storeReturnPhotoWorkflow(req.scope).run({
    input: {
      purchase_id: req.params["id"] ?? "",
      file_name: displayName(name),
      stored_name: `${randomUUID()}.${photo.extension}`,
      mime_type: photo.mime_type,
      content: photo.bytes.toString("base64"),
      size_bytes: photo.bytes.length,
    },
  })
  const body: ReturnPhotoResponse = { photo: { id } }
  res.setHeader("Cache-Control", "no-store")
  res.status(201).json(body)
}
