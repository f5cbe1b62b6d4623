import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderResponse } from "@sebiduk/contracts"
import { loadPurchase } from "../../../../workflows/purchase/load-purchase"

/** Stands at core's path on purpose: core answers any order to whoever knows its id. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const order = await loadPurchase(req.scope, { id: req.params["id"] ?? "" })
  const body: z.infer<typeof OrderResponse> = { order }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
