import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../../../refused"

/**
 * Order numbers run on, so the phone is what must not be guessed. Tries of a number are limited so that guessing takes
 * years (4,800 a day among ten million phones), yet not so tightly that a stranger shuts a buyer out with a few.
 */
const WINDOW_S = 15 * 60
const perNumber = new RateLimiterMemory({ keyPrefix: "number", points: 50, duration: WINDOW_S })
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
