import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreAcceptPricesInput } from "@sebiduk/contracts"
import { acceptCartPricesWorkflow } from "../../../../../workflows/checkout/accept-cart-prices"
import { answerCart } from "../../answer-cart"

/** Accepts new prices as the buyer saw them. */
export const POST = async (
  req: MedusaRequest<StoreAcceptPricesInput>,
  res: MedusaResponse,
): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await acceptCartPricesWorkflow(req.scope).run({ input: { ...req.validatedBody, cart_id } })
  await answerCart(req, res, cart_id)
}
