import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerSetShopInput } from "@sebiduk/contracts"
import { setShopWorkflow } from "../../../../workflows/seller/set-shop"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf, answerShop } from "../../answer"

/** Sets what the public reads of the shop. */
export const POST = async (req: SellerRequest<SellerSetShopInput>, res: MedusaResponse): Promise<void> => {
  const { seller_id } = req.seller
  await setShopWorkflow(req.scope).run({
    input: { seller_id, actor: actorOf(req), shop: req.validatedBody },
  })
  await answerShop(req, res, seller_id)
}
