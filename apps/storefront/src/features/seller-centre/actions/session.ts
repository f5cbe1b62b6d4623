"use server"

import {
  SellerAcceptInvitation,
  SellerMeResponse,
  SellerRegister,
  ShopResponse,
  type ErrorCode,
} from "@sebiduk/contracts"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { forgetSeller, keepSeller } from "@/lib/seller-session"
import { storeGet, storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"

const Login = z.strictObject({ email: z.email().max(200), password: z.string().min(1).max(200) })
type Login = z.infer<typeof Login>
const Token = z.object({ token: z.string() })

const loginOf = (typed: Record<string, string>) => ({
  email: (typed["email"] ?? "").trim().toLowerCase(),
  password: typed["password"] ?? "",
})

/** Only paths of the seller centre: nobody is led elsewhere by a link they were sent. */
const nextOf = (typed: Record<string, string>): string => {
  const next = typed["next"] ?? ""
  return /^\/toko-saya(\/[\w-]+)*$/.test(next) ? next : PATHS.myShop
}

/** @returns the token; that of a login without a shop opens nothing yet */
async function signIn(login: Login): Promise<ActionResult<string>> {
  const result = await storePost("/auth/seller/emailpass", login, Token)
  if (result.ok) return { ok: true, data: result.data.token }
  if (result.status === 401) return { ok: false, code: "LOGIN_WRONG" }
  return fromStore(result)
}

const withToken = (token: string) => ({
  isPrivate: true,
  headers: { authorization: `Bearer ${token}` },
})

/** Nothing that was typed into the field of a password goes back to the page. */
const withoutPassword = ({ password: _password, ...typed }: Record<string, string>) => typed

async function goTo(path: string): Promise<never> {
  return redirect(localePath(await getLocale(), path))
}

export async function loginAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("seller-login", async () => {
    const input = parseInput(Login, loginOf(typed))
    return input.ok ? signIn(input.data) : input
  })
  if (!result.ok) return failedForm(result, withoutPassword(typed), await getLocale())
  const me = await storeGet("/seller/me", SellerMeResponse, withToken(result.data))
  if (!me.ok && me.status === 401) return goTo(`${PATHS.sellerRegister}?akun=1`)
  await keepSeller(result.data)
  return goTo(nextOf(typed))
}

/** A new login, or that of a customer who becomes a seller; with the wrong password of it, a refusal that tells nothing. */
async function registerOrSignIn(login: Login): Promise<ActionResult<string>> {
  const registered = await storePost("/auth/seller/emailpass/register", login, Token)
  if (registered.ok) return { ok: true, data: registered.data.token }
  const { error, status } = registered
  if (error.code === "PASSWORD_TOO_WEAK" || status === 429) return fromStore(registered)
  return signIn(login)
}

/** Refusals of somebody who may only have come through the wrong door. */
const HAS_LOGIN: readonly ErrorCode[] = ["LOGIN_WRONG", "ALREADY_MEMBER"]

export async function registerAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("seller-register", async () => {
    const person = parseInput(SellerRegister, { name: typed["name"] ?? "", phone: typed["phone"] ?? "" })
    const login = parseInput(Login, loginOf(typed))
    if (!person.ok || !login.ok) {
      const fieldErrors = { ...(!person.ok && person.fieldErrors), ...(!login.ok && login.fieldErrors) }
      return { ok: false, code: "INPUT_INVALID", fieldErrors } as const
    }
    const token = await registerOrSignIn(login.data)
    if (!token.ok) return token
    // As typed: the contract of the answer reads it anew.
    const body = { name: typed["name"], phone: typed["phone"] }
    const shop = fromStore(await storePost("/seller/register", body, ShopResponse, withToken(token.data)))
    return shop.ok ? signIn(login.data) : shop
  })
  if (!result.ok) {
    const locale = await getLocale()
    const state: FormState = await failedForm(result, withoutPassword(typed), locale)
    if (!HAS_LOGIN.includes(result.code)) return state
    const t = await getTranslations({ locale, namespace: "seller.door" })
    return { ...state, link: { href: localePath(locale, PATHS.sellerLogin), label: t("toLogin") } }
  }
  await keepSeller(result.data)
  return goTo(nextOf(typed))
}

/** Takes a place in a shop, with a login that is there or made now. */
export async function acceptInvitationAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("accept-invitation", async () => {
    const login = parseInput(Login, loginOf(typed))
    if (!login.ok) return login
    const invitation = parseInput(SellerAcceptInvitation, { token: typed["token"] ?? "" })
    if (!invitation.ok) return { ok: false, code: "INVITATION_NOT_FOUND" } as const
    const token = await registerOrSignIn(login.data)
    if (!token.ok) return token
    const accepted = fromStore(
      await storePost("/seller/invitations/accept", invitation.data, ShopResponse, withToken(token.data)),
    )
    return accepted.ok ? signIn(login.data) : accepted
  })
  if (!result.ok) return failedForm(result, withoutPassword(typed), await getLocale())
  await keepSeller(result.data)
  return goTo(PATHS.myShop)
}

export async function logoutAction(): Promise<void> {
  await forgetSeller()
  await goTo(PATHS.sellerLogin)
}
