import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelOrderOfPurchase } from "../../../../../workflows/purchase/cancel-order"
import { purchaseOfOrder } from "../../../../../workflows/purchase/purchase-of"
import type { StaffRequest } from "../../../../guards/staff"

/** Stands at core's path on purpose: core would give back the payment of every shop in the purchase. */
export const POST = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const purchase_id = await purchaseOfOrder(req.scope, id)
  await cancelOrderOfPurchase(req.scope, { purchase_id, order_id: id, by: "office", reason: "" })
  const { data }: { data: unknown[] } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["*", "items.*"], filters: { id } })
  res.json({ order: data[0] })
}
