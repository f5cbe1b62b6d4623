import { RateLimiterMemory } from "rate-limiter-flexible"
import { Refused } from "../../refused"

const WINDOW_S = 15 * 60
/** Wrong tries for one account; a right one starts anew. */
const perAccount = new RateLimiterMemory({ keyPrefix: "account", points: 10, duration: WINDOW_S })
/** Wrong tries from one address. All of the shop's visitors share that of the storefront. */
const perAddress = new RateLimiterMemory({ keyPrefix: "address", points: 300, duration: WINDOW_S })

const tooMany = (): Refused =>
  new Refused(429, {
    code: "TOO_MANY_REQUESTS",
    message: `Too many tries; wait ${WINDOW_S / 60} minutes`,
  })

/** Counts one call from an address, in this process. @throws Refused TOO_MANY_REQUESTS (429) */
export async function countCall(address: string): Promise<void> {
  await perAddress.consume(address).catch(() => Promise.reject(tooMany()))
}

/**
 * Counts one try of a password, in this process.
 * @returns to be called when the try was right
 * @throws Refused TOO_MANY_REQUESTS (429)
 */
export async function countTry(account: string, address: string): Promise<() => Promise<void>> {
  await countCall(address)
  await perAccount.consume(account).catch(() => Promise.reject(tooMany()))
  return async () => {
    await perAccount.delete(account)
    await perAddress.reward(address)
  }
}
