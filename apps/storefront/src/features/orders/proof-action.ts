"use server"

import { OrderResponse, StoreSendProof } from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { PurchaseKey } from "./purchase-key"

const MISSING = { proof: { code: "FILE_REQUIRED" } } as const

/** Sends a photo or PDF of the transfer; the page then shows that it waits for the office. */
export async function sendProofAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { purchase_id = "", token = "", sender = "", note = "" } = typedValues(form)
  const locale = await getLocale()
  const file = form.get("proof")
  const result = await runAction("send-proof", async () => {
    const key = parseInput(PurchaseKey, { purchase_id, token })
    if (!key.ok) return key
    const said = parseInput(StoreSendProof, { sender, note })
    if (!said.ok) return said
    if (!(file instanceof File) || file.size === 0)
      return { ok: false, code: "FILE_REQUIRED", fieldErrors: MISSING }
    const body = new FormData()
    for (const [field, text] of Object.entries(said.data)) body.append(field, text)
    body.append("file", file, file.name)
    const path = `/store/orders/${encodeURIComponent(purchase_id)}/proofs`
    return fromStore(await storePost(path, body, OrderResponse, { headers: { "x-order-token": token } }))
  })
  refresh()
  const rename = (field: string) => (field === "file" ? "proof" : field)
  if (!result.ok) return failedForm(result, { sender, note }, locale, rename)
  return redirect(`${localePath(locale, PATHS.order(purchase_id))}?token=${encodeURIComponent(token)}`)
}
