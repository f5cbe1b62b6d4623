import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { openCartWorkflow } from "../../../workflows/checkout/open-cart"
import type { VisitorRequest } from "../../guards/member"
import { answerCart } from "./answer-cart"

/** Opens an empty cart; a member is given the one they have open. */
export const POST = async (req: MedusaStoreRequest & VisitorRequest, res: MedusaResponse): Promise<void> => {
  const sales_channel_id = req.publishable_key_context.sales_channel_ids[0] ?? ""
  const { result } = await openCartWorkflow(req.scope).run({
    input: { sales_channel_id, member: req.member ?? null },
  })
  await answerCart(req, res, result, 201)
}
