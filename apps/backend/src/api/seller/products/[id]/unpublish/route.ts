import type { MedusaResponse } from "@medusajs/framework/http"
import { unpublishSellerProductWorkflow } from "../../../../../workflows/seller/unpublish-seller-product"
import type { SellerRequest } from "../../../../guards/seller"
import { answerProduct } from "../../../answer"

/** Takes the product out of sight. */
export const POST = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { result } = await unpublishSellerProductWorkflow(req.scope).run({
    input: { seller_id: req.seller.seller_id, product_id: req.params["id"] ?? "" },
  })
  await answerProduct(req, res, result.id)
}
