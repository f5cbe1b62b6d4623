import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../../../refused"

/** Order numbers run on, so the phone is what must not be guessed: few tries per number, and per phone. */
const WINDOW_S = 15 * 60
const perNumber = new RateLimiterMemory({ keyPrefix: "number", points: 5, duration: WINDOW_S })
const perPhone = new RateLimiterMemory({ keyPrefix: "phone", points: 10, duration: WINDOW_S })

/**
 * Counts one try in this process.
 * @throws Refused TOO_MANY_REQUESTS (429)
 */
export async function countLookup(display_id: number, phone: string): Promise<void> {
  try {
    await perNumber.consume(String(display_id))
    await perPhone.consume(phone)
  } catch {
    throw new Refused(429, {
      code: "TOO_MANY_REQUESTS",
      message: `Too many tries; wait ${WINDOW_S / 60} minutes`,
    })
  }
}

/** A buyer who was right may look again as often as they like. */
export async function forgetLookup(display_id: number, phone: string): Promise<void> {
  await perNumber.delete(String(display_id))
  await perPhone.delete(phone)
}
