import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../env"
import { notFound } from "../../refused"

/** Opens one purchase without a login; goes into the buyer's own link only. */
export const orderToken = (order_id: string): string =>
  createHmac("sha256", env.ORDER_TOKEN_SECRET).update(order_id).digest("base64url")

/** Compares in constant time, so that a token cannot be guessed byte by byte. */
function isOrderToken(order_id: string, token: string): boolean {
  const expected = Buffer.from(orderToken(order_id))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** 404 without the token of the purchase in the address, as for an unknown one. */
export function holdsOrderToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!isOrderToken(req.params["id"] ?? "", req.get("x-order-token") ?? ""))
    throw notFound("ORDER_NOT_FOUND", "There is no such order")
  next()
}
