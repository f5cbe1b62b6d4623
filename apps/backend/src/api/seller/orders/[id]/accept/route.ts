import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerAcceptOrderInput } from "@sebiduk/contracts"
import { acceptOrderWorkflow } from "../../../../../workflows/order-desk/accept-order"
import type { OwnOrderRequest } from "../../../../guards/own-order"
import { answerOrder } from "../../answer-order"

/** Promises to send it by a day. */
export const POST = async (
  req: OwnOrderRequest<SellerAcceptOrderInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  await acceptOrderWorkflow(req.scope).run({ input: { purchase_id, order_id, ...req.validatedBody } })
  await answerOrder(req, res)
}
