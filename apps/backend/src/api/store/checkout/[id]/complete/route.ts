import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CompleteResponse, StoreCompleteCheckoutInput } from "@sebiduk/contracts"
import { refreshCartPricesWorkflow } from "../../../../../workflows/checkout/refresh-cart-prices"
import { completePurchaseWorkflow } from "../../../../../workflows/purchase/complete-purchase"
import { numberOfPurchase } from "../../../../../workflows/purchase/purchase-of"
import { orderToken } from "../../../../../order-link"

/** Makes the purchase. Repeating it answers the same one. */
export const POST = async (
  req: MedusaRequest<StoreCompleteCheckoutInput>,
  res: MedusaResponse,
): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  const { expected_total_idr, payment_method, locale } = req.validatedBody
  await refreshCartPricesWorkflow(req.scope).run({ input: { cart_id } })
  const { result } = await completePurchaseWorkflow(req.scope).run({
    input: { cart_id, expected_total_idr, payment_method, locale },
  })
  const id = result.purchase_id
  const number = await numberOfPurchase(req.scope, id)
  const body: z.infer<typeof CompleteResponse> = { order: { id, number, token: orderToken(id) } }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
