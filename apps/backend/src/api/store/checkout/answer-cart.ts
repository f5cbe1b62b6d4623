import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CartResponse } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { loadCartFacts } from "../../../workflows/checkout/cart-facts"
import { toCart } from "../../../workflows/checkout/cart-view"

/** Answers the cart as it stands now; nobody may keep a copy. */
export async function answerCart(
  req: MedusaRequest,
  res: MedusaResponse,
  cart_id: string,
  status = 200,
): Promise<void> {
  const cart = toCart(await loadCartFacts(req.scope, cart_id), todayInWib(new Date()))
  const body: z.infer<typeof CartResponse> = { cart }
  res.setHeader("Cache-Control", "no-store")
  res.status(status).json(body)
}
