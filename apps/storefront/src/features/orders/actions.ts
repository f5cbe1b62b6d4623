"use server"

import {
  OrderLookupResponse,
  OrderResponse,
  StoreCancelOrder,
  StoreLookupOrder,
  StoreReceiveOrder,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import type { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { PurchaseKey } from "./purchase-key"

async function showPurchase(id: string, token: string): Promise<never> {
  const path = localePath(await getLocale(), PATHS.order(id))
  return redirect(`${path}?token=${encodeURIComponent(token)}`)
}

export async function lookupOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("lookup-order", async () => {
    const input = parseInput(StoreLookupOrder, { number: typed["number"] ?? "", phone: typed["phone"] ?? "" })
    if (!input.ok) return input
    return fromStore(await storePost("/store/orders/lookup", input.data, OrderLookupResponse))
  })
  if (!result.ok) return failedForm(result, typed, await getLocale())
  return showPurchase(result.data.order.id, result.data.token)
}

/** Asks something of one shop's order; refused or not, the page then shows it as it stands. */
async function changeOrder<T>(
  act: "cancel" | "receive",
  typed: Record<string, string>,
  schema: z.ZodType<T>,
  body: Record<string, unknown>,
): Promise<FormState> {
  const { purchase_id = "", token = "", reason = "" } = typed
  const result = await runAction(`${act}-order`, async () => {
    const key = parseInput(PurchaseKey, { purchase_id, token })
    if (!key.ok) return key
    const input = parseInput(schema, body)
    if (!input.ok) return input
    const path = `/store/orders/${encodeURIComponent(purchase_id)}/${act}`
    return fromStore(
      await storePost(path, input.data, OrderResponse, { headers: { "x-order-token": token } }),
    )
  })
  refresh()
  if (!result.ok) return failedForm(result, { reason }, await getLocale())
  return showPurchase(result.data.order.id, token)
}

export async function cancelOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { order_id: typed["order_id"] ?? "", reason: typed["reason"] ?? "" }
  return changeOrder("cancel", typed, StoreCancelOrder, body)
}

export async function receiveOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  return changeOrder("receive", typed, StoreReceiveOrder, { order_id: typed["order_id"] ?? "" })
}
