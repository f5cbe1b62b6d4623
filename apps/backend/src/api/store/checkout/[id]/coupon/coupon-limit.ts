import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../../../../refused"

/** Whoever guesses codes needs a new cart every few tries. */
const WINDOW_S = 15 * 60
const perCart = new RateLimiterMemory({ keyPrefix: "coupon", points: 20, duration: WINDOW_S })

/**
 * Counts one try in this process.
 * @throws Refused TOO_MANY_REQUESTS (429)
 */
export async function countCouponTry(cart_id: string): Promise<void> {
  try {
    await perCart.consume(cart_id)
  } catch {
    throw new Refused(429, {
      code: "TOO_MANY_REQUESTS",
      message: `Too many tries; wait ${WINDOW_S / 60} minutes`,
    })
  }
}
