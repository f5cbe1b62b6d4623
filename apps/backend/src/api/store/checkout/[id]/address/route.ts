import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreSetAddressInput } from "@sebiduk/contracts"
import { setCartAddressWorkflow } from "../../../../../workflows/checkout/set-cart-address"
import { answerCart } from "../../answer-cart"

export const POST = async (req: MedusaRequest<StoreSetAddressInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await setCartAddressWorkflow(req.scope).run({ input: { ...req.validatedBody, cart_id } })
  await answerCart(req, res, cart_id)
}
