import "server-only"
import { BuyerResponse, type Buyer } from "@sebiduk/contracts"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { cache } from "react"
import { localePath, PATHS } from "@/i18n/paths"
import { memberToken, wasMember } from "./member-token"
import { storeGet, StoreUnreachableError } from "./store-client"

/** The member, read once per request; undefined for a guest. */
export const readMember = cache(async (): Promise<Buyer | undefined> => {
  if (!(await memberToken())) return undefined
  const result = await storeGet("/store/members/me", BuyerResponse, { isPrivate: true })
  if (result.ok) return result.data.member
  if (result.status === 401) return undefined
  throw new StoreUnreachableError(`GET /store/members/me: ${result.status} ${result.error.code}`)
})

/** Whether the session of this browser's member ended: their cart is there, behind the door. */
export const isLoggedOut = async (): Promise<boolean> => (await wasMember()) && !(await readMember())

/** The way in for buyers, and from there to a path without language. */
export const memberLoginPath = (next: string): string =>
  `${PATHS.memberLogin}?next=${encodeURIComponent(next)}`

/** The member; a guest is led to the door. @param path where they are, without language */
export async function requireMember(path: string): Promise<Buyer> {
  return (await readMember()) ?? redirect(localePath(await getLocale(), memberLoginPath(path)))
}
