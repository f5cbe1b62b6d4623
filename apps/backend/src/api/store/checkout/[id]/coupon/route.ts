import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreCouponInput } from "@sebiduk/contracts"
import { changeCouponsWorkflow } from "../../../../../workflows/checkout/change-coupons"
import { answerCart } from "../../answer-cart"
import { countCouponTry } from "./coupon-limit"

export const POST = async (req: MedusaRequest<StoreCouponInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await countCouponTry(cart_id, req.ip ?? "")
  await changeCouponsWorkflow(req.scope).run({ input: { cart_id, add: req.validatedBody.code } })
  await answerCart(req, res, cart_id)
}
