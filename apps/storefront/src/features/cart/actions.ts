"use server"

import {
  CartResponse,
  StoreAcceptPrices,
  StoreAddLine,
  StoreUpdateLine,
  type Cart,
  type StoreAddLineInput,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { getLocale, getTranslations } from "next-intl/server"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { cartPath, isGone, keepCart, readCartId } from "@/lib/session"
import { storePost } from "@/lib/store-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { PRICE_FIELD, wantedQuantity } from "./quantities"

async function addTo(id: string, line: StoreAddLineInput): Promise<ActionResult<Cart>> {
  const result = fromStore(await storePost(cartPath(id, "/lines"), line, CartResponse))
  return result.ok ? { ok: true, data: result.data.cart } : result
}

/** Into the visitor's cart; a cart that is used up is replaced by a new one without asking. */
async function addLine(line: StoreAddLineInput): Promise<ActionResult<Cart>> {
  const id = await readCartId()
  if (id) {
    const added = await addTo(id, line)
    if (added.ok || !isGone(added.code)) return added
  }
  const opened = fromStore(await storePost("/store/checkout", {}, CartResponse))
  return opened.ok ? addTo(opened.data.cart.id, line) : opened
}

export async function addToCartAction(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale()
  const typed = typedValues(form)
  const result = await runAction("add-to-cart", async () => {
    const input = parseInput(StoreAddLine, {
      variant_id: typed["variant_id"] ?? "",
      quantity: wantedQuantity({ quantity: typed["quantity"] ?? "" }),
    })
    if (!input.ok) return input
    const added = await addLine(input.data)
    if (added.ok) await keepCart(added.data)
    return added
  })
  if (!result.ok) return failedForm(result, typed, locale)

  const t = await getTranslations({ locale, namespace: "cart.add" })
  const lines = result.data.groups.flatMap((group) => group.lines)
  const line = lines.find(({ variant_id }) => variant_id === typed["variant_id"])
  const message =
    line && t("added", { quantity: line.quantity, title: line.title[locale], variant: line.variant_title })
  return { status: "done", message, fieldErrors: {}, values: { ...typed, quantity: "1" } }
}

export async function updateLineAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const { line_id = "", quantity = "", step, set, remove } = typed
  const result = await runAction("update-cart-line", async () => {
    const input = parseInput(StoreUpdateLine, { quantity: wantedQuantity({ quantity, step, set, remove }) })
    if (!input.ok) return input
    const id = await readCartId()
    if (!id) return { ok: false, code: "CART_NOT_FOUND" }
    const path = cartPath(id, `/lines/${encodeURIComponent(line_id)}`)
    const updated = fromStore(await storePost(path, input.data, CartResponse))
    if (updated.ok) await keepCart(updated.data.cart)
    else if (isGone(updated.code) || updated.code === "NOT_FOUND") refresh()
    return updated
  })
  if (result.ok) return IDLE_FORM
  // A refused number gives way to what the cart holds; after a failure nobody decided on it, and it stays.
  const kept: Record<string, string> = result.code === "UNEXPECTED" ? { line_id, quantity } : { line_id }
  return failedForm(result, kept, await getLocale())
}

/** Agrees to the new prices as the page showed them. */
export async function acceptPricesAction(_previous: FormState, form: FormData): Promise<FormState> {
  const lines = Object.entries(typedValues(form))
    .filter(([name]) => name.startsWith(PRICE_FIELD))
    .map(([name, price]) => ({ line_id: name.slice(PRICE_FIELD.length), price_idr: Number(price) }))
  const result = await runAction("accept-prices", async () => {
    const input = parseInput(StoreAcceptPrices, { lines })
    if (!input.ok) return input
    const id = await readCartId()
    if (!id) return { ok: false, code: "CART_NOT_FOUND" }
    const accepted = fromStore(await storePost(cartPath(id, "/prices"), input.data, CartResponse))
    if (accepted.ok) await keepCart(accepted.data.cart)
    else if (isGone(accepted.code)) refresh()
    return accepted
  })
  return result.ok ? IDLE_FORM : failedForm(result, {}, await getLocale())
}
