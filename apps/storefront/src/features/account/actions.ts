"use server"

import {
  BuyerResponse,
  CartResponse,
  JoinCartResponse,
  StoreRegisterMember,
  type JoinNotice,
} from "@sebiduk/contracts"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { Login, loginOf, registerOrSignIn, signIn, withoutPassword, withToken } from "@/lib/login"
import { forgetMember, keepMember } from "@/lib/member-token"
import { cartPath, forgetCart, keepCart, keepNotices, readCartId } from "@/lib/session"
import { storeGet, storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { doorPath, nextPath } from "./next-path"

async function goTo(path: string): Promise<never> {
  return redirect(localePath(await getLocale(), path))
}

/** The cart of this browser goes into the member's; @returns what did not come along. */
async function joinCart(token: string, guests: string): Promise<ActionResult<JoinNotice[]>> {
  const joined = fromStore(await storePost(cartPath(guests, "/join"), {}, JoinCartResponse, withToken(token)))
  if (!joined.ok) return joined
  await keepCart(joined.data.cart)
  return { ok: true, data: joined.data.notices }
}

/** The member's cart of another device, in place of none or of one that cannot be joined. */
async function showCart(token: string, id: string): Promise<ActionResult<JoinNotice[]>> {
  const found = fromStore(await storeGet(cartPath(id), CartResponse, withToken(token)))
  if (!found.ok) return found
  await keepCart(found.data.cart)
  return { ok: true, data: [] }
}

/** Whatever becomes of the carts, nobody is kept from logging in by them. */
async function bringCart(token: string, own: string | null): Promise<readonly JoinNotice[]> {
  const guests = await readCartId()
  const result = await runAction("join-cart", async () => {
    const joined = guests ? await joinCart(token, guests) : undefined
    if (joined?.ok || !own) return joined ?? { ok: true, data: [] }
    return showCart(token, own)
  })
  return result.ok ? result.data : []
}

/** Signed in: the cart comes along, and what changed in it is read before anything else. */
async function welcome(token: string, own: string | null, next: string): Promise<never> {
  await keepMember(token)
  const notices = await bringCart(token, own)
  if (notices.length === 0) return goTo(next)
  await keepNotices({ cause: "join", notices })
  return goTo(PATHS.cart)
}

export async function loginAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const next = nextPath(typed["next"])
  const result = await runAction("member-login", async () => {
    const input = parseInput(Login, loginOf(typed))
    return input.ok ? signIn("customer", input.data) : input
  })
  if (!result.ok) return failedForm(result, withoutPassword(typed), await getLocale())
  const me = await storeGet("/store/members/me", BuyerResponse, withToken(result.data))
  if (me.ok) return welcome(result.data, me.data.cart_id, next)
  const door = doorPath(PATHS.memberRegister, next)
  return goTo(`${door}${door.includes("?") ? "&" : "?"}akun=1`)
}

export async function registerAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const locale = await getLocale()
  const next = nextPath(typed["next"])
  const result = await runAction("member-register", async () => {
    const about = { name: typed["name"] ?? "", phone: typed["phone"] ?? "", locale }
    const person = parseInput(StoreRegisterMember, about)
    const login = parseInput(Login, loginOf(typed))
    if (!person.ok || !login.ok) {
      const fieldErrors = { ...(!person.ok && person.fieldErrors), ...(!login.ok && login.fieldErrors) }
      return { ok: false, code: "INPUT_INVALID", fieldErrors } as const
    }
    const token = await registerOrSignIn("customer", login.data)
    if (!token.ok) return token
    const made = fromStore(await storePost("/store/members", about, BuyerResponse, withToken(token.data)))
    if (!made.ok) return made
    const signedIn = await signIn("customer", login.data)
    return signedIn.ok ? { ok: true, data: { token: signedIn.data, cart: made.data.cart_id } } : signedIn
  })
  if (result.ok) return welcome(result.data.token, result.data.cart, next)
  const state: FormState = await failedForm(result, withoutPassword(typed), locale)
  if (result.code !== "LOGIN_WRONG") return state
  const t = await getTranslations({ locale, namespace: "account.door" })
  const href = localePath(locale, doorPath(PATHS.memberLogin, next))
  return { ...state, link: { href, label: t("toLogin") } }
}

/** The next visitor of this browser finds neither the account nor its cart. */
export async function logoutAction(): Promise<void> {
  await forgetMember()
  await forgetCart()
  await goTo(PATHS.memberLogin)
}
