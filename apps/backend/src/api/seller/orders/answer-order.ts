import type { MedusaResponse } from "@medusajs/framework/http"
import type { DeskOrderResponse } from "@sebiduk/contracts"
import { loadDeskOrder } from "../../../workflows/order-desk/load-desk-order"
import type { OwnOrderRequest } from "../../guards/own-order"

/** Answers an order of the shop as it now is. */
export async function answerOrder(req: OwnOrderRequest, res: MedusaResponse): Promise<void> {
  const body: DeskOrderResponse = { order: await loadDeskOrder(req.scope, req.order.id) }
  res.json(body)
}
