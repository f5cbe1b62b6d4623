import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse, StoreCancelOrderInput } from "@sebiduk/contracts"
import { cancelOrderOfPurchase } from "../../../../../workflows/purchase/cancel-order"
import { loadPurchase } from "../../../../../workflows/purchase/load-purchase"

/** Takes back one shop's order. Repeating it answers the same. */
export const POST = async (req: MedusaRequest<StoreCancelOrderInput>, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const { order_id, reason } = req.validatedBody
  await cancelOrderOfPurchase(req.scope, { purchase_id: id, order_id, by: "buyer", reason })
  const body: z.infer<typeof OrderResponse> = { order: await loadPurchase(req.scope, { id }) }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
