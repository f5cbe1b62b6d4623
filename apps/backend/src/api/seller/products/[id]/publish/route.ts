import type { MedusaResponse } from "@medusajs/framework/http"
import { publishSellerProductWorkflow } from "../../../../../workflows/seller/publish-seller-product"
import type { SellerRequest } from "../../../../guards/seller"
import { answerProduct } from "../../../answer"

/** Says that the shop wants the product to be seen. */
export const POST = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { result } = await publishSellerProductWorkflow(req.scope).run({
    input: { seller_id: req.seller.seller_id, product_id: req.params["id"] ?? "" },
  })
  await answerProduct(req, res, result.id)
}
