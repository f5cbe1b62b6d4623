import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerRejectOrderInput } from "@sebiduk/contracts"
import { cancelOrderOfPurchase } from "../../../../../workflows/purchase/cancel-order"
import type { OwnOrderRequest } from "../../../../guards/own-order"
import { answerOrder } from "../../answer-order"

/** Refuses it: its goods are free again, its money goes back. */
export const POST = async (
  req: OwnOrderRequest<SellerRejectOrderInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  await cancelOrderOfPurchase(req.scope, { purchase_id, order_id, by: "seller", ...req.validatedBody })
  await answerOrder(req, res)
}
