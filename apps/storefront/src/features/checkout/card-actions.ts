"use server"

import { CardPaymentResponse, StorePreparePayment, type CardPayment } from "@sebiduk/contracts"
import { getLocale } from "next-intl/server"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { failedForm } from "@/lib/form-state"
import { cartPath, readCartId } from "@/lib/session"
import { storePost } from "@/lib/store-client"

export type PreparedCard = { ok: true; payment: CardPayment } | { ok: false; message: string }

/** Opens the payment by which this browser authorises a card, or answers the open one. */
export async function prepareCardAction(expected_total_idr: number): Promise<PreparedCard> {
  const locale = await getLocale()
  const result = await runAction("prepare-card", async () => {
    const input = parseInput(StorePreparePayment, { payment_method: "card", expected_total_idr, locale })
    if (!input.ok) return input
    const id = await readCartId()
    if (!id) return { ok: false, code: "CART_NOT_FOUND" }
    return fromStore(await storePost(cartPath(id, "/payment"), input.data, CardPaymentResponse))
  })
  if (result.ok) return { ok: true, payment: result.data.payment }
  const { message = "" } = await failedForm(
    { ok: false, code: result.code, values: result.values },
    {},
    locale,
  )
  return { ok: false, message }
}
