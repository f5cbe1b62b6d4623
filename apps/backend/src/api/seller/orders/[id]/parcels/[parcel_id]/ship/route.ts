import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerShipParcelInput } from "@sebiduk/contracts"
import { shipParcelWorkflow } from "../../../../../../../workflows/order-desk/ship-parcel"
import type { OwnOrderRequest } from "../../../../../../guards/own-order"
import { answerOrder } from "../../../../answer-order"

/** Hands a parcel to its courier. */
export const POST = async (
  req: OwnOrderRequest<SellerShipParcelInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  const parcel_id = req.params["parcel_id"] ?? ""
  const { member_id } = req.seller
  await shipParcelWorkflow(req.scope).run({
    input: { purchase_id, order_id, parcel_id, member_id, ...req.validatedBody },
  })
  await answerOrder(req, res)
}
