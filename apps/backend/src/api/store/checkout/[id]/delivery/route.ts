import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeliveryOptionsResponse, StoreSetDeliveryInput } from "@sebiduk/contracts"
import { conflict } from "../../../../../refused"
import { loadCartFacts } from "../../../../../workflows/checkout/cart-facts"
import { askCouriers } from "../../../../../workflows/checkout/ask-couriers"
import { groupBySeller, undeliverableLines } from "../../../../../workflows/checkout/cart-rules"
import { setCartDeliveryWorkflow } from "../../../../../workflows/checkout/set-cart-delivery"
import { answerCart } from "../../answer-cart"

/** The services each seller of the cart can use to the cart's address, with today's price. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const cart = await loadCartFacts(req.scope, req.params["id"] ?? "")
  const desa_code = cart.shipping_address?.metadata?.desa_code
  if (!desa_code) throw conflict("ADDRESS_MISSING", "Set the address first")
  const answers = await askCouriers(req.scope, groupBySeller(cart.items), desa_code)
  const body: DeliveryOptionsResponse = {
    sellers: answers.map(({ group, answer: { quotes, refused } }) => ({
      seller_id: group.seller.id,
      quotes,
      refused,
      undeliverable: undeliverableLines(group, desa_code),
    })),
  }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}

export const POST = async (req: MedusaRequest<StoreSetDeliveryInput>, res: MedusaResponse): Promise<void> => {
  const cart_id = req.params["id"] ?? ""
  await setCartDeliveryWorkflow(req.scope).run({ input: { ...req.validatedBody, cart_id } })
  await answerCart(req, res, cart_id)
}
