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
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { Login, loginOf, registerOrSignIn, signIn, withoutPassword, withToken } from "@/lib/login"
import { forgetSeller, keepSeller } from "@/lib/seller-session"
import { storeGet, storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"

/** Only paths of the seller centre: nobody is led elsewhere by a link they were sent. */
const nextOf = (typed: Record<string, string>): string => {
  const next = typed["next"] ?? ""
  return /^\/toko-saya(\/[\w-]+)*$/.test(next) ? next : PATHS.myShop
}

async function goTo(path: string): Promise<never> {
  return redirect(localePath(await getLocale(), path))
}

export async function loginAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("seller-login", async () => {
    const input = parseInput(Login, loginOf(typed))
    return input.ok ? signIn("seller", input.data) : input
  })
  if (!result.ok) return failedForm(result, withoutPassword(typed), await getLocale())
  const me = await storeGet("/seller/me", SellerMeResponse, withToken(result.data))
  if (!me.ok && me.status === 401) return goTo(`${PATHS.sellerRegister}?akun=1`)
  await keepSeller(result.data)
  return goTo(nextOf(typed))
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
    const token = await registerOrSignIn("seller", login.data)
    if (!token.ok) return token
    // As typed: the contract of the answer reads it anew.
    const body = { name: typed["name"], phone: typed["phone"] }
    const shop = fromStore(await storePost("/seller/register", body, ShopResponse, withToken(token.data)))
    return shop.ok ? signIn("seller", login.data) : shop
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
    const token = await registerOrSignIn("seller", login.data)
    if (!token.ok) return token
    const accepted = fromStore(
      await storePost("/seller/invitations/accept", invitation.data, ShopResponse, withToken(token.data)),
    )
    return accepted.ok ? signIn("seller", login.data) : accepted
  })
  if (!result.ok) return failedForm(result, withoutPassword(typed), await getLocale())
  await keepSeller(result.data)
  return goTo(PATHS.myShop)
}

export async function logoutAction(): Promise<void> {
  await forgetSeller()
  await goTo(PATHS.sellerLogin)
}
