"use server"

import {
  CartResponse,
  CompleteResponse,
  StoreCompleteCheckout,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { cartPath, forgetCart, keepCart, readCartId } from "@/lib/session"
import { storeGet, storePost } from "@/lib/store-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { toAddressInput } from "./address-values"
import { AREA_FIELDS, codesOfForm } from "./areas"
import type { AddressFormState } from "./form-state"
import { listAreasFor } from "./queries"
import {
  furthestStep,
  NEWS_PARAM,
  REMOVE_FIELD,
  STEP_PARAM,
  type CheckoutNews,
  type CheckoutStep,
} from "./steps"

const NO_CART = { ok: false, code: "CART_NOT_FOUND" } as const

async function goTo(step: CheckoutStep, news?: CheckoutNews): Promise<never> {
  refresh()
  const query = new URLSearchParams({ [STEP_PARAM]: step, ...(news && { [NEWS_PARAM]: news }) })
  return redirect(`${localePath(await getLocale(), PATHS.checkout)}?${query}`)
}

export async function saveAddressAction(
  _previous: AddressFormState,
  form: FormData,
): Promise<AddressFormState> {
  const locale = await getLocale()
  const typed = typedValues(form)
  const codes = codesOfForm(typed)
  if (typed["intent"] === "areas") return chooseAreas(typed)

  const result = await runAction("save-address", async () => {
    const input = parseInput(StoreSetAddress, toAddressInput(typed, codes.desa))
    if (!input.ok) return input
    const id = await readCartId()
    if (!id) return NO_CART
    const saved = fromStore(await storePost(cartPath(id, "/address"), input.data, CartResponse))
    if (saved.ok) await keepCart(saved.data.cart)
    return saved
  })
  if (result.ok) return goTo("pengiriman", "tersimpan")

  const lists = await runAction("list-areas", async () => ({ ok: true, data: await listAreasFor(codes) }))
  return { ...(await failedForm(result, typed, locale)), lists: lists.ok ? lists.data : undefined }
}

/** Before JavaScript: the same form again with the list that follows from what was chosen. */
async function chooseAreas(typed: Record<string, string>): Promise<AddressFormState> {
  const codes = codesOfForm(typed)
  const result = await runAction("list-areas", async () => ({ ok: true, data: await listAreasFor(codes) }))
  if (!result.ok) return failedForm(result, typed, await getLocale())
  const known = result.data.desa.find(({ code }) => code === codes.desa)?.postcode
  const postcode = typed["postcode"]?.trim() || (known ?? "")
  const chosen = Object.fromEntries(
    (["province", "regency", "kecamatan", "desa"] as const).map((level) => [
      AREA_FIELDS[level],
      codes[level],
    ]),
  )
  return { status: "idle", fieldErrors: {}, values: { ...typed, ...chosen, postcode }, lists: result.data }
}

const SERVICE_FIELD = "service:"

export async function saveDeliveryAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const unwanted = typed[REMOVE_FIELD]
  if (unwanted) return removeLine(unwanted)
  const sellers = (typed["sellers"] ?? "").split(" ").filter(Boolean)
  const choices = sellers.map((seller_id) => ({ seller_id, service: typed[SERVICE_FIELD + seller_id] ?? "" }))
  const toField = (path: string) => {
    const index = Number(/^choices\.(\d+)/.exec(path)?.[1])
    return choices[index] ? SERVICE_FIELD + choices[index].seller_id : path
  }

  const result = await runAction("save-delivery", async () => {
    const unchosen = choices.flatMap(({ service }, index) =>
      service === "" ? [`choices.${index}.service`] : [],
    )
    if (unchosen.length > 0) {
      const fieldErrors = Object.fromEntries(
        unchosen.map((path) => [path, { code: "DELIVERY_MISSING" } as const]),
      )
      return { ok: false, code: "DELIVERY_MISSING", fieldErrors }
    }
    const input = parseInput(StoreSetDelivery, { choices })
    if (!input.ok) return input
    const id = await readCartId()
    if (!id) return NO_CART
    return fromStore(await storePost(cartPath(id, "/delivery"), input.data, CartResponse))
  })
  if (result.ok) return goTo("bayar")
  refresh()
  return failedForm(result, typed, await getLocale(), toField)
}

/** Takes out a line that nothing brings to the address; the step then shows what carries the rest. */
async function removeLine(lineId: string): Promise<FormState> {
  const result = await runAction("remove-undeliverable", async () => {
    const id = await readCartId()
    if (!id) return NO_CART
    const path = cartPath(id, `/lines/${encodeURIComponent(lineId)}`)
    const removed = fromStore(await storePost(path, StoreUpdateLine.parse({ quantity: 0 }), CartResponse))
    if (removed.ok) await keepCart(removed.data.cart)
    return removed
  })
  if (!result.ok && result.code !== "NOT_FOUND") return failedForm(result, {}, await getLocale())
  // No redirect: the form stays where it is, and would wait for another page for ever.
  refresh()
  return IDLE_FORM
}

async function complete(
  expected_total_idr: number,
  payment_method = "transfer",
): Promise<ActionResult<CompleteResponse["order"]>> {
  const locale = await getLocale()
  const input = parseInput(StoreCompleteCheckout, { payment_method, expected_total_idr, locale })
  if (!input.ok) return input
  const id = await readCartId()
  if (!id) return NO_CART
  const completed = fromStore(await storePost(cartPath(id, "/complete"), input.data, CompleteResponse))
  if (completed.ok) return { ok: true, data: completed.data.order }
  if (completed.code !== "TOTAL_CHANGED") return { ok: false, code: completed.code, values: completed.values }
  const now = fromStore(await storeGet(cartPath(id), CartResponse, { isPrivate: true }))
  const total = now.ok ? rupiah(now.data.cart.total_idr, locale) : "none"
  return { ok: false, code: "TOTAL_CHANGED", values: { total } }
}

async function showOrder(order: CompleteResponse["order"]): Promise<never> {
  await forgetCart()
  const path = localePath(await getLocale(), PATHS.order(order.id))
  return redirect(`${path}?token=${encodeURIComponent(order.token)}`)
}

/** The step that has to be done again before an order can be placed; undefined when it is none, or nobody can tell. */
async function reopenedStep(): Promise<CheckoutStep | undefined> {
  const id = await readCartId()
  if (!id) return undefined
  const now = await runAction("reopen-step", async () =>
    fromStore(await storeGet(cartPath(id), CartResponse, { isPrivate: true })),
  )
  const step = now.ok && now.data.cart.groups.length > 0 ? furthestStep(now.data.cart.missing) : "bayar"
  return step === "bayar" ? undefined : step
}

export async function placeOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("place-order", () =>
    complete(Number(typed["expected_total_idr"] || Number.NaN), typed["payment_method"]),
  )
  if (result.ok) return showOrder(result.data)
  const step = await reopenedStep()
  if (step) return goTo(step, "berubah")
  refresh()
  const locale = await getLocale()
  const { payment_method = "" } = typed
  const failed = await failedForm(result, payment_method ? { payment_method } : {}, locale)
  if (result.code !== "UNEXPECTED") return failed
  // The backend may have placed the order and failed to say so.
  const t = await getTranslations({ locale, namespace: "checkout.payment" })
  return { ...failed, title: t("unsureTitle"), message: `${failed.message} ${t("unsureAgain")}` }
}

/** The order that a used cart became: completing it once more answers the same order, whatever the total. */
export async function openOrderAction(): Promise<FormState> {
  const result = await runAction("open-order", () => complete(0))
  if (result.ok) return showOrder(result.data)
  return failedForm(result, {}, await getLocale())
}
