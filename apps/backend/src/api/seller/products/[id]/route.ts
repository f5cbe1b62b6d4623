import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerUpdateProductInput } from "@sebiduk/contracts"
import { updateSellerProductWorkflow } from "../../../../workflows/seller/update-seller-product"
import type { SellerRequest } from "../../../guards/seller"
import { answerProduct } from "../../answer"

/** One product of the shop. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  await answerProduct(req, res, req.params["id"] ?? "")
}

/** Changes what is sent of it. */
export const POST = async (
  req: SellerRequest<SellerUpdateProductInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await updateSellerProductWorkflow(req.scope).run({
    input: {
      seller_id: req.seller.seller_id,
      product_id: req.params["id"] ?? "",
      change: req.validatedBody,
    },
  })
  await answerProduct(req, res, result.id)
}
