import { timingSafeEqual } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderToken } from "../../order-link"
import { notFound } from "../../refused"

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
