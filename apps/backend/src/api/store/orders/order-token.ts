import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "../../../env"

/** Opens one order without a login; goes into the buyer's own link only. */
export const orderToken = (order_id: string): string =>
  createHmac("sha256", env.ORDER_TOKEN_SECRET).update(order_id).digest("base64url")

/** Compares in constant time, so that a token cannot be guessed byte by byte. */
export function isOrderToken(order_id: string, token: string): boolean {
  const expected = Buffer.from(orderToken(order_id))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
