import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRejectOrderInput } from "@sebiduk/contracts"
import { rejectOrderWorkflow } from "../../../../../workflows/order-desk/reject-order"
import type { OwnOrderRequest } from "../../../../guards/own-order"
import { answerOrder } from "../../answer-order"

/** Refuses it: its goods are free again, its money goes back. */
export const POST = async (
  req: OwnOrderRequest<SellerRejectOrderInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  const { member_id } = req.seller
  const { reason } = req.validatedBody
  await rejectOrderWorkflow(req.scope).run({ input: { purchase_id, order_id, member_id, reason } })
  await answerOrder(req, res)
}
