import "server-only"
import { SellerMeResponse, type Locale } from "@sebiduk/contracts"
import { cookies } from "next/headers"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { cache } from "react"
import { localePath, PATHS } from "@/i18n/paths"
import { env } from "./env"
import { storeGet, StoreUnreachableError, type StoreOptions } from "./store-client"

const COOKIE = "sebiduk_seller"
/** As long as the backend's token. */
const MAX_AGE_S = 24 * 60 * 60

/** The token of whoever is signed in; undefined for a stranger. */
export async function sellerToken(): Promise<string | undefined> {
  return (await cookies()).get(COOKIE)?.value
}

/** Remembers who signed in; only in actions. */
export async function keepSeller(token: string): Promise<void> {
  const secure = env().STOREFRONT_URL.startsWith("https:")
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure, maxAge: MAX_AGE_S } as const
  ;(await cookies()).set(COOKIE, token, options)
}

/** Signs out; only in actions. */
export async function forgetSeller(): Promise<void> {
  ;(await cookies()).delete(COOKIE)
}

/** Options of a call on behalf of the member; never cached. */
export async function asSeller(): Promise<StoreOptions> {
  const token = await sellerToken()
  return { isPrivate: true, ...(token && { headers: { authorization: `Bearer ${token}` } }) }
}

/** The door, and from there to a path without language. */
export function loginAddress(locale: Locale, next: string): string {
  const path = localePath(locale, PATHS.sellerLogin)
  return next === PATHS.myShop ? path : `${path}?next=${encodeURIComponent(next)}`
}

/** Leads a stranger to the door, and back to where they wanted to go. */
export async function goToLogin(next: string = PATHS.myShop): Promise<never> {
  return redirect(loginAddress(await getLocale(), next))
}

/** The member and their shop, read once per request; undefined for a stranger. */
export const readSeller = cache(async (): Promise<SellerMeResponse | undefined> => {
  if (!(await sellerToken())) return undefined
  const result = await storeGet("/seller/me", SellerMeResponse, await asSeller())
  if (result.ok) return result.data
  if (result.status === 401) return undefined
  throw new StoreUnreachableError(`GET /seller/me: ${result.status} ${result.error.code}`)
})

/** The member and their shop; a stranger is led to the door. @param path where they are, without language */
export async function requireSeller(path: string): Promise<SellerMeResponse> {
  return (await readSeller()) ?? goToLogin(path)
}
