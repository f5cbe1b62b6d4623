import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CompleteResponse, StoreCompleteCheckoutInput } from "@sebiduk/contracts"
import { placeOrderWorkflow } from "../../../../../workflows/checkout/place-order"
import { refreshCartPricesWorkflow } from "../../../../../workflows/checkout/refresh-cart-prices"
import { loadOrder } from "../../../../../workflows/order/load-order"
import { orderToken } from "../../../orders/order-token"

/** Makes the order. Repeating it answers the same order. */
export const POST = async (
  req: MedusaRequest<StoreCompleteCheckoutInput>,
  res: MedusaResponse,
): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await refreshCartPricesWorkflow(req.scope).run({ input: { cart_id } })
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: { cart_id, expected_total_idr: req.validatedBody.expected_total_idr },
  })
  const order = await loadOrder(req.scope, { id: result.order_id })
  const body: z.infer<typeof CompleteResponse> = {
    order: { id: order.id, number: order.number, token: orderToken(order.id) },
  }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
