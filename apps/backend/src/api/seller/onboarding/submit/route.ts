import type { MedusaResponse } from "@medusajs/framework/http"
import { submitShopWorkflow } from "../../../../workflows/seller/submit-shop"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf, answerShop } from "../../answer"

/** Hands the shop to the office. */
export const POST = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await submitShopWorkflow(req.scope).run({ input: { seller_id, actor: actorOf(req) } })
  await answerShop(req, res, seller_id)
}
