import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerPackParcelInput } from "@sebiduk/contracts"
import { packParcelWorkflow } from "../../../../../workflows/order-desk/pack-parcel"
import type { OwnOrderRequest } from "../../../../guards/own-order"
import { answerOrder } from "../../answer-order"

/** Packs a parcel, of all that is left or of some. */
export const POST = async (
  req: OwnOrderRequest<SellerPackParcelInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  const { member_id } = req.seller
  await packParcelWorkflow(req.scope).run({
    input: { purchase_id, order_id, member_id, ...req.validatedBody },
  })
  await answerOrder(req, res)
}
