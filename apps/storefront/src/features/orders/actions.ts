"use server"

import { OrderLookupResponse, StoreLookupOrder } from "@sebiduk/contracts"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"

export async function lookupOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const result = await runAction("lookup-order", async () => {
    const input = parseInput(StoreLookupOrder, { number: typed["number"] ?? "", phone: typed["phone"] ?? "" })
    if (!input.ok) return input
    return fromStore(await storePost("/store/orders/lookup", input.data, OrderLookupResponse))
  })
  const locale = await getLocale()
  if (!result.ok) return failedForm(result, typed, locale)
  const { order, token } = result.data
  redirect(`${localePath(locale, PATHS.order(order.id))}?token=${encodeURIComponent(token)}`)
}
