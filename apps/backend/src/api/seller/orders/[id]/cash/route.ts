import type { MedusaResponse } from "@medusajs/framework/http"
import { takeCashWorkflow } from "../../../../../workflows/order-desk/take-cash"
import type { OwnOrderRequest } from "../../../../guards/own-order"
import { answerOrder } from "../../answer-order"

/** The shop took the buyer's money at the door. */
export const POST = async (req: OwnOrderRequest, res: MedusaResponse): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  const { member_id } = req.seller
  await takeCashWorkflow(req.scope).run({ input: { purchase_id, order_id, member_id } })
  await answerOrder(req, res)
}
