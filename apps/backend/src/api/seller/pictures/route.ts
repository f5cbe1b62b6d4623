import { randomUUID } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { SellerPictureResponse } from "@sebiduk/contracts"
import { readPicture } from "../../../uploads/read-upload"
import { storePictureWorkflow } from "../../../workflows/files/store-picture"
import type { SellerRequest } from "../../guards/seller"
import { uploadOf } from "../../receive-file"

/** Takes one picture of the shop's goods. */
export const POST = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const picture = await readPicture(uploadOf(req).bytes)
  const { result } = await storePictureWorkflow(req.scope).run({
    input: {
      seller_id: req.seller.seller_id,
      stored_name: `${randomUUID()}.${picture.extension}`,
      mime_type: picture.mime_type,
      content: picture.bytes.toString("base64"),
    },
  })
  const body: z.infer<typeof SellerPictureResponse> = { picture: { id: result.id, url: result.url } }
  res.status(201).json(body)
}
