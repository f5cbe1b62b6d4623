import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse } from "@sebiduk/contracts"
import { notFound } from "../../../../refused"
import { loadOrder } from "../../../../workflows/order/load-order"
import { isOrderToken } from "../order-token"

/** Stands at core's path on purpose: core answers any order to whoever knows its id. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  if (!isOrderToken(id, req.get("x-order-token") ?? ""))
    throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const body: z.infer<typeof OrderResponse> = { order: await loadOrder(req.scope, { id }) }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
