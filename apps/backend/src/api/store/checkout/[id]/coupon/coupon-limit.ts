import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../../../../refused"

/** Codes must not be guessed: few tries per cart, and per address, behind which the shop asks for all its buyers. */
const WINDOW_S = 15 * 60
const perCart = new RateLimiterMemory({ keyPrefix: "coupon", points: 20, duration: WINDOW_S })
const perAddress = new RateLimiterMemory({ keyPrefix: "coupon-address", points: 300, duration: WINDOW_S })

/**
 * Counts one try in this process.
 * @throws Refused TOO_MANY_REQUESTS (429)
 */
export async function countCouponTry(cart_id: string, address: string): Promise<void> {
  try {
    await perCart.consume(cart_id)
    await perAddress.consume(address)
  } catch {
    throw new Refused(429, {
      code: "TOO_MANY_REQUESTS",
      message: `Too many tries; wait ${WINDOW_S / 60} minutes`,
    })
  }
}
