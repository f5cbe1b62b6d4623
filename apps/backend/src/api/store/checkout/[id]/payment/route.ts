import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CardPaymentResponse, StorePreparePaymentInput } from "@sebiduk/contracts"
import { prepareCardPaymentWorkflow } from "../../../../../workflows/card/prepare-card-payment"
import { refreshCartPricesWorkflow } from "../../../../../workflows/checkout/refresh-cart-prices"

/** Opens the payment by which the buyer's browser authorises a card. Repeating it answers the open one. */
export const POST = async (
  req: MedusaRequest<StorePreparePaymentInput>,
  res: MedusaResponse,
): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  const { expected_total_idr, locale } = req.validatedBody
  await refreshCartPricesWorkflow(req.scope).run({ input: { cart_id } })
  const { result } = await prepareCardPaymentWorkflow(req.scope).run({
    input: { cart_id, expected_total_idr, ...(locale && { locale }) },
  })
  const body: z.infer<typeof CardPaymentResponse> = { payment: result }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
