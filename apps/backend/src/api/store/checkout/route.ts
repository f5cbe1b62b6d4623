import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { openCartWorkflow } from "../../../workflows/checkout/open-cart"
import { answerCart } from "./answer-cart"

/** Opens an empty cart. */
export const POST = async (req: MedusaStoreRequest, res: MedusaResponse): Promise<void> => {
  const sales_channel_id = req.publishable_key_context.sales_channel_ids[0] ?? ""
  const { result } = await openCartWorkflow(req.scope).run({ input: { sales_channel_id } })
  await answerCart(req, res, result, 201)
}
