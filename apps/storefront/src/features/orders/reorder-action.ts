"use server"

import { ReorderResponse, StoreReorder, type StoreReorderInput } from "@sebiduk/contracts"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { isGone, keepCart, keepNotices, readCartId } from "@/lib/session"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { PurchaseKey } from "./purchase-key"

/** Into the visitor's cart; one that is used up is replaced by a new one without asking. */
async function reorder(key: PurchaseKey, input: StoreReorderInput): Promise<ActionResult<ReorderResponse>> {
  const path = `/store/orders/${encodeURIComponent(key.purchase_id)}/reorder`
  const post = async (body: StoreReorderInput) =>
    fromStore(await storePost(path, body, ReorderResponse, { headers: { "x-order-token": key.token } }))
  const done = await post(input)
  const isCartGone = !done.ok && input.cart_id !== undefined && isGone(done.code)
  return isCartGone ? post({ order_id: input.order_id }) : done
}

/** Puts what was ordered into the cart again; what changed since is read there. */
export async function reorderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { purchase_id = "", token = "", order_id } = typedValues(form)
  const locale = await getLocale()
  const result = await runAction("reorder", async () => {
    const key = parseInput(PurchaseKey, { purchase_id, token })
    if (!key.ok) return key
    const input = parseInput(StoreReorder, { order_id, cart_id: await readCartId() })
    if (!input.ok) return input
    const done = await reorder(key.data, input.data)
    if (!done.ok) return done
    const { cart, notices } = done.data
    await keepCart(cart)
    if (notices.length > 0) await keepNotices({ cause: "reorder", notices })
    return done
  })
  if (!result.ok) return failedForm(result, {}, locale)
  return redirect(localePath(locale, PATHS.cart))
}
