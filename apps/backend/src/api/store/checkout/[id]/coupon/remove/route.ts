import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCouponInput } from "@sebiduk/contracts"
import { changeCouponsWorkflow } from "../../../../../../workflows/checkout/change-coupons"
import { answerCart } from "../../../answer-cart"

export const POST = async (req: MedusaRequest<StoreCouponInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await changeCouponsWorkflow(req.scope).run({ input: { cart_id, remove: req.validatedBody.code } })
  await answerCart(req, res, cart_id)
}
