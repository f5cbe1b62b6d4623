"use server"

import { OrderResponse, StoreSetRefundAccount } from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { storePost } from "@/lib/store-client"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { PurchaseKey } from "./purchase-key"

const RefundId = z.strictObject({ refund_id: z.string().regex(/^\w{1,64}$/) })

/** Says where a refund goes; the page then shows it as it stands, masked. */
export async function setRefundAccountAction(_previous: FormState, form: FormData): Promise<FormState> {
  const { purchase_id = "", token = "", refund_id = "", ...account } = typedValues(form)
  const result = await runAction("set-refund-account", async () => {
    const key = parseInput(PurchaseKey, { purchase_id, token })
    if (!key.ok) return key
    const refund = parseInput(RefundId, { refund_id })
    if (!refund.ok) return refund
    const input = parseInput(StoreSetRefundAccount, account)
    if (!input.ok) return input
    const path = `/store/orders/${encodeURIComponent(purchase_id)}/refunds/${refund_id}/account`
    return fromStore(
      await storePost(path, input.data, OrderResponse, { headers: { "x-order-token": token } }),
    )
  })
  refresh()
  const locale = await getLocale()
  if (!result.ok) return failedForm(result, account, locale)
  const t = await getTranslations({ locale, namespace: "refunds" })
  return { ...IDLE_FORM, status: "done", message: t("form.saved") }
}
