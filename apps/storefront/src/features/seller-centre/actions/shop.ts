"use server"

import {
  BankAccountResponse,
  SellerSetBankAccount,
  SellerSetHoliday,
  SellerSetIdentity,
  SellerSetShop,
  ShopResponse,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import type { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storeDelete, storePost } from "@/lib/store-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { numberOrNull, textOrNull } from "@/lib/form-values"
import { refusedForm } from "../refused-form"

async function goTo(path: string): Promise<never> {
  refresh()
  return redirect(localePath(await getLocale(), path))
}

/** The page stays, shows what it holds now, and says that it was saved. */
async function saved(): Promise<FormState> {
  refresh()
  const t = await getTranslations({ locale: await getLocale(), namespace: "seller" })
  return { ...IDLE_FORM, status: "done", message: t("saved") }
}

/** Sends a form about the shop as it was typed; the contract is looked at before, so that nothing leaves in vain. */
async function send(
  name: string,
  path: string,
  schema: z.ZodType,
  body: object,
  form: FormData,
  answer: z.ZodType = ShopResponse,
): Promise<FormState | undefined> {
  const result = await runAction(name, async () => {
    const input = parseInput(schema, body)
    if (!input.ok) return input
    return fromStore(await storePost(path, body, answer, await asSeller()))
  })
  return result.ok ? undefined : refusedForm(result, typedValues(form))
}

export async function saveIdentityAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const text = (name: string) => typed[name] ?? ""
  const body = {
    name: text("name"),
    owner_name: text("owner_name"),
    nik: text("nik"),
    npwp: textOrNull(text("npwp")),
    legal_form: text("legal_form"),
    sector: text("sector"),
    established_year: numberOrNull(text("established_year")),
    employees: numberOrNull(text("employees")),
    sales_idr: numberOrNull(text("sales_idr")),
    street: text("street"),
    desa_code: text("desa_code"),
    postcode: text("postcode"),
    phone: text("phone"),
  }
  const failed = await send("save-identity", "/seller/onboarding/identity", SellerSetIdentity, body, form)
  return failed ?? goTo(PATHS.myShop)
}

export async function saveShopAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = {
    name: typed["name"] ?? "",
    line: typed["line"] ?? "",
    description_id: typed["description_id"] ?? "",
    description_en: typed["description_en"] ?? "",
    dispatch_days: numberOrNull(typed["dispatch_days"] ?? ""),
    returns_id: typed["returns_id"] ?? "",
    minimum_order_idr: numberOrNull(typed["minimum_order_idr"] ?? ""),
  }
  const failed = await send("save-shop", "/seller/onboarding/shop", SellerSetShop, body, form)
  return failed ?? goTo(PATHS.myShop)
}

export async function submitShopAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await runAction("submit-shop", async () =>
    fromStore(await storePost("/seller/onboarding/submit", {}, ShopResponse, await asSeller())),
  )
  if (!result.ok) return refusedForm(result, typedValues(form))
  return goTo(PATHS.myShop)
}

export async function saveBankAccountAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = {
    bank: typed["bank"] ?? "",
    account_number: typed["account_number"] ?? "",
    holder: typed["holder"] ?? "",
  }
  const path = "/seller/bank-account"
  const failed = await send("save-bank", path, SellerSetBankAccount, body, form, BankAccountResponse)
  return failed ?? saved()
}

export async function saveHolidayAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { from: typed["from"] ?? "", until: typed["until"] ?? "", note: typed["note"] ?? "" }
  const failed = await send("save-holiday", "/seller/holiday", SellerSetHoliday, body, form)
  return failed ?? saved()
}

export async function endHolidayAction(_previous: FormState, form: FormData): Promise<FormState> {
  const result = await runAction("end-holiday", async () =>
    fromStore(await storeDelete("/seller/holiday", ShopResponse, await asSeller())),
  )
  if (!result.ok) return refusedForm(result, typedValues(form))
  return saved()
}
