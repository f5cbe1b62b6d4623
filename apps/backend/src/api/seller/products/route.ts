import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { SellerCreateProductInput, SellerProductListResponse } from "@sebiduk/contracts"
import { createSellerProductWorkflow } from "../../../workflows/seller/create-seller-product"
import { loadSellerProducts } from "../../../workflows/seller/product-view"
import { loadShopFacts } from "../../../workflows/seller/shop-facts"
import type { SellerRequest } from "../../guards/seller"
import { answerProduct } from "../answer"

/** Every product of the shop, with what keeps it from being sold. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const shop = await loadShopFacts(req.scope, req.seller.seller_id)
  const body: z.infer<typeof SellerProductListResponse> = {
    products: await loadSellerProducts(req.scope, shop),
  }
  res.json(body)
}

/** Makes a product. */
export const POST = async (
  req: SellerRequest<SellerCreateProductInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { result } = await createSellerProductWorkflow(req.scope).run({
    input: { seller_id: req.seller.seller_id, product: req.validatedBody },
  })
  await answerProduct(req, res, result.id, 201)
}
