import type { MedusaResponse } from "@medusajs/framework/http"
import { unpackParcelWorkflow } from "../../../../../../../workflows/order-desk/unpack-parcel"
import type { OwnOrderRequest } from "../../../../../../guards/own-order"
import { answerOrder } from "../../../../answer-order"

/** Opens a parcel that was not sent. */
export const POST = async (req: OwnOrderRequest, res: MedusaResponse): Promise<void> => {
  const { id: order_id, purchase_id } = req.order
  const parcel_id = req.params["parcel_id"] ?? ""
  const { member_id } = req.seller
  await unpackParcelWorkflow(req.scope).run({ input: { purchase_id, order_id, parcel_id, member_id } })
  await answerOrder(req, res)
}
