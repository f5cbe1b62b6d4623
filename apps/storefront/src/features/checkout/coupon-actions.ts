"use server"

import { CartResponse, StoreCoupon, type Cart } from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { getLocale, getTranslations } from "next-intl/server"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { cartPath, readCartId } from "@/lib/session"
import { storePost } from "@/lib/store-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"

async function sendCode(code: string, path: "/coupon" | "/coupon/remove"): Promise<ActionResult<Cart>> {
  const input = parseInput(StoreCoupon, { code })
  if (!input.ok) return input
  const id = await readCartId()
  if (!id) return { ok: false, code: "CART_NOT_FOUND" }
  const answer = fromStore(await storePost(cartPath(id, path), input.data, CartResponse))
  return answer.ok ? { ok: true, data: answer.data.cart } : answer
}

export async function applyCouponAction(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale()
  const typed = typedValues(form)
  const result = await runAction("apply-coupon", () => sendCode(typed["code"] ?? "", "/coupon"))
  if (!result.ok) return failedForm(result, typed, locale)
  refresh()
  const t = await getTranslations({ locale, namespace: "coupons" })
  const code = (typed["code"] ?? "").trim().toUpperCase()
  const message = t("applied", { code })
  return { status: "done", message, fieldErrors: {}, values: { code: "" } }
}

export async function removeCouponAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("remove-coupon", () => sendCode(typed["code"] ?? "", "/coupon/remove"))
  refresh()
  return result.ok ? IDLE_FORM : failedForm(result, {}, await getLocale())
}
