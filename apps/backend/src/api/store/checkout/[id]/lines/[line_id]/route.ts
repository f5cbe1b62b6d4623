import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StoreUpdateLineInput } from "@sebiduk/contracts"
import { changeCartLineWorkflow } from "../../../../../../workflows/checkout/change-cart-line"
import { answerCart } from "../../../answer-cart"

/** Sets the quantity of a line; 0 removes it. */
export const POST = async (req: MedusaRequest<StoreUpdateLineInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await changeCartLineWorkflow(req.scope).run({
    input: { ...req.validatedBody, cart_id, line_id: req.params["line_id"] ?? "" },
  })
  await answerCart(req, res, cart_id)
}
