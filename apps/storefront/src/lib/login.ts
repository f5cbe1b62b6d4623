import "server-only"
import { z } from "zod"
import { fromStore, type ActionResult } from "./action"
import { storePost } from "./store-client"

/** Buyers and sellers have doors of their own, and one password. */
export type Actor = "customer" | "seller"

export const Login = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
export type Login = z.infer<typeof Login>
const Token = z.object({ token: z.string() })

export const loginOf = (typed: Record<string, string>) => ({
  email: (typed["email"] ?? "").trim().toLowerCase(),
  password: typed["password"] ?? "",
})

/** @returns the token; that of a login which is not registered as this actor opens nothing yet */
export async function signIn(actor: Actor, login: Login): Promise<ActionResult<string>> {
  const result = await storePost(`/auth/${actor}/emailpass`, login, Token)
  if (result.ok) return { ok: true, data: result.data.token }
  if (result.status === 401) return { ok: false, code: "LOGIN_WRONG" }
  return fromStore(result)
}

/** A new login, or that of the other door; with the wrong password of it, a refusal that tells nothing. */
export async function registerOrSignIn(actor: Actor, login: Login): Promise<ActionResult<string>> {
  const registered = await storePost(`/auth/${actor}/emailpass/register`, login, Token)
  if (registered.ok) return { ok: true, data: registered.data.token }
  const { error, status } = registered
  if (error.code === "PASSWORD_TOO_WEAK" || status === 429) return fromStore(registered)
  return signIn(actor, login)
}

/** Options of a call by a token that is not kept yet. */
export const withToken = (token: string) => ({
  isPrivate: true,
  headers: { authorization: `Bearer ${token}` },
})

/** Nothing that was typed into the field of a password goes back to the page. */
export const withoutPassword = ({ password: _password, ...typed }: Record<string, string>) => typed
