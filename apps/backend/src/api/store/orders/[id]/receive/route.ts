import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse, StoreReceiveOrderInput } from "@sebiduk/contracts"
import { loadPurchase } from "../../../../../workflows/purchase/load-purchase"
import { receiveOrderWorkflow } from "../../../../../workflows/purchase/receive-order"

/** Says that one shop's order arrived. Repeating it answers the same. */
export const POST = async (
  req: MedusaRequest<StoreReceiveOrderInput>,
  res: MedusaResponse,
): Promise<void> => {
  const id = req.params["id"] ?? ""
  await receiveOrderWorkflow(req.scope).run({
    input: { purchase_id: id, order_id: req.validatedBody.order_id },
  })
  const body: z.infer<typeof OrderResponse> = { order: await loadPurchase(req.scope, { id }) }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
