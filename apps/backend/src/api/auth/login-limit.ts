import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../refused"

const WINDOW_S = 15 * 60
/** Wrong tries for one account; a right one starts anew. */
const perAccount = new RateLimiterMemory({ keyPrefix: "account", points: 10, duration: WINDOW_S })
/** Wrong tries from one address. All of the shop's visitors share that of the storefront. */
const perAddress = new RateLimiterMemory({ keyPrefix: "address", points: 300, duration: WINDOW_S })

/**
 * Counts one try of a password, in this process.
 * @returns to be called when the try was right
 * @throws Refused TOO_MANY_REQUESTS (429)
 */
export async function countTry(account: string, address: string): Promise<() => Promise<void>> {
  try {
    await perAddress.consume(address)
    await perAccount.consume(account)
  } catch {
    throw new Refused(429, {
      code: "TOO_MANY_REQUESTS",
      message: `Too many tries; wait ${WINDOW_S / 60} minutes`,
    })
  }
  return async () => {
    await perAccount.delete(account)
    await perAddress.reward(address)
  }
}
