import "server-only"
import { CartResponse, type Cart, type ErrorCode } from "@sebiduk/contracts"
import { cookies } from "next/headers"
import { cache } from "react"
import { CART_COUNT_COOKIE } from "./cart-count"
import { NOTICES_COOKIE, packNotices, unpackNotices, type CartNews, type KeptNotices } from "./cart-notices"
import { env } from "./env"
import { storeGet, StoreUnreachableError } from "./store-client"

const CART_COOKIE = "sebiduk_cart"
const CART_ID = /^[A-Za-z0-9_]{1,64}$/
const MAX_AGE_S = 30 * 24 * 60 * 60
/** How long it is news what changed while goods came into the cart. */
const NEWS_S = 60 * 60

/** The visitor's cart as the session knows it: none yet, one that cannot be used any more, or the cart. */
export type SessionCart =
  | { state: "none" }
  | { state: "gone"; code: Extract<ErrorCode, "CART_NOT_FOUND" | "CART_COMPLETED"> }
  | { state: "open"; cart: Cart }

/** The id of the visitor's cart; undefined without one. Whoever knows it holds the cart, so it is never logged. */
export async function readCartId(): Promise<string | undefined> {
  const id = (await cookies()).get(CART_COOKIE)?.value
  return id && CART_ID.test(id) ? id : undefined
}

/** Where the API keeps the visitor's cart. */
export function cartPath(id: string, rest = ""): string {
  return `/store/checkout/${encodeURIComponent(id)}${rest}`
}

/** Whether a refusal means that this cart can never be used again. */
export function isGone(code: ErrorCode): code is "CART_NOT_FOUND" | "CART_COMPLETED" {
  return code === "CART_NOT_FOUND" || code === "CART_COMPLETED"
}

/**
 * The visitor's cart, read once per request and never cached across requests.
 * @throws StoreUnreachableError when the backend does not answer
 */
export const readSessionCart = cache(async (): Promise<SessionCart> => {
  const id = await readCartId()
  if (!id) return { state: "none" }
  const result = await storeGet(cartPath(id), CartResponse, { isPrivate: true })
  if (result.ok) return { state: "open", cart: result.data.cart }
  if (isGone(result.error.code)) return { state: "gone", code: result.error.code }
  throw new StoreUnreachableError(`GET cart: ${result.status} ${result.error.code}`)
})

/** Remembers the cart and how many pieces it holds; only in actions and route handlers. */
export async function keepCart(cart: Cart): Promise<void> {
  const jar = await cookies()
  const shared = { path: "/", sameSite: "lax", secure: isSecure(), maxAge: MAX_AGE_S } as const
  jar.set(CART_COOKIE, cart.id, { ...shared, httpOnly: true })
  jar.set(CART_COUNT_COOKIE, String(cart.item_count), shared)
  // What was told of the cart before this change has been read by now.
  jar.delete(NOTICES_COOKIE)
}

/** Keeps what changed while goods came into the cart until it changes next; after `keepCart`, only in actions. */
export async function keepNotices(news: CartNews): Promise<void> {
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure: isSecure(), maxAge: NEWS_S } as const
  ;(await cookies()).set(NOTICES_COOKIE, packNotices(news), options)
}

/** What changed while goods came into the cart; undefined when nothing did, or it was long ago. */
export async function readNotices(): Promise<KeptNotices | undefined> {
  return unpackNotices((await cookies()).get(NOTICES_COOKIE)?.value)
}

/** Forgets the cart, which became an order or cannot be used any more; only in actions and route handlers. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(CART_COOKIE)
  jar.delete(CART_COUNT_COOKIE)
  jar.delete(NOTICES_COOKIE)
}

function isSecure(): boolean {
  return env().STOREFRONT_URL.startsWith("https:")
}
