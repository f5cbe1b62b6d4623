import "server-only"
import { cookies } from "next/headers"
import { env } from "./env"
import { MEMBER_MARK_COOKIE } from "./member-mark"

const COOKIE = "sebiduk_member"
/** As long as the backend's token. */
const MAX_AGE_S = 24 * 60 * 60
/** Longer: whose session ended is still told to log in, not that their cart is lost. */
const MARK_MAX_AGE_S = 30 * 24 * 60 * 60

/** The token of the buyer who is signed in; undefined for a guest. */
export async function memberToken(): Promise<string | undefined> {
  return (await cookies()).get(COOKIE)?.value
}

/** Whether the last visitor of this browser was a member, signed in by now or not. */
export async function wasMember(): Promise<boolean> {
  return (await cookies()).has(MEMBER_MARK_COOKIE)
}

/** Remembers who signed in; only in actions. */
export async function keepMember(token: string): Promise<void> {
  const jar = await cookies()
  const secure = env().STOREFRONT_URL.startsWith("https:")
  const shared = { path: "/", sameSite: "lax", secure } as const
  jar.set(COOKIE, token, { ...shared, httpOnly: true, maxAge: MAX_AGE_S })
  jar.set(MEMBER_MARK_COOKIE, "1", { ...shared, maxAge: MARK_MAX_AGE_S })
}

/** Signs out; only in actions. */
export async function forgetMember(): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIE)
  jar.delete(MEMBER_MARK_COOKIE)
}
