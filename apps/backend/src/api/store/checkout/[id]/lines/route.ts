import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreAddLineInput } from "@sebiduk/contracts"
import { addLineToCartWorkflow } from "../../../../../workflows/checkout/add-line-to-cart"
import { answerCart } from "../../answer-cart"

export const POST = async (req: MedusaRequest<StoreAddLineInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await addLineToCartWorkflow(req.scope).run({ input: { ...req.validatedBody, cart_id } })
  await answerCart(req, res, cart_id)
}
