import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CANCELLERS } from "@sebiduk/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { conflict, notFound } from "../../../refused"
import { loadParts, openSplits } from "../load-parts"

const OrderRow = z.object({
  items: z.array(z.object({ id: z.string() })),
  fulfillments: z
    .array(z.object({ canceled_at: z.coerce.date().nullable(), shipped_at: z.coerce.date().nullable() }))
    .default([]),
})

type Input = {
  purchase_id: string
  order_id: string
  by: (typeof CANCELLERS)[number]
  /** The instant of an expiry, ISO. */
  now?: string
}

export const loadCancellationStepId = "load-cancellation"

/**
 * What a cancellation has to undo, looked at under the purchase's lock.
 * @throws Refused ORDER_NOT_FOUND (404), ORDER_STATE (409) once something of it is packed
 */
export const loadCancellationStep = createStep(
  loadCancellationStepId,
  async ({ purchase_id, order_id, by, now }: Input, { container }) => {
    const purchase = await loadParts(container, { id: purchase_id })
    const split = purchase.splits.find((part) => part.order_id === order_id)
    if (!split) throw notFound("ORDER_NOT_FOUND", "There is no such order")
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: ["items.id", "fulfillments.canceled_at", "fulfillments.shipped_at"],
      filters: { id: order_id },
    })
    const { items, fulfillments } = OrderRow.parse(data[0])
    const packed = fulfillments.filter(({ canceled_at }) => !canceled_at)
    const is_cancelled = split.cancelled_at !== null
    // The money, or a proof of it, came in while the expiry was on its way here.
    const isKept = purchase.kept_until !== null && now !== undefined && purchase.kept_until >= new Date(now)
    const is_in_time = by === "expiry" && (purchase.paid_at !== null || isKept)
    if (!is_cancelled && packed.length > 0) {
      const state = packed.some(({ shipped_at }) => shipped_at) ? "shipped" : "processing"
      throw conflict("ORDER_STATE", "Something of it is packed already", { state })
    }
    const others = openSplits(purchase).filter(({ id }) => id !== split.id)
    const isLast = others.length === 0
    const left = others.reduce((sum, { total }) => sum + total, 0)
    return new StepResponse({
      is_to_cancel: !is_cancelled && !is_in_time,
      split_id: split.id,
      line_item_ids: items.map(({ id }) => id),
      payment_id: purchase.payment?.id ?? null,
      /** Whether money came in for this part, be it nothing. */
      is_refund_due: split.captured_at !== null && !is_in_time,
      /** All orders of a purchase that ends with this one, unpaid. */
      order_ids_given_up: isLast && !purchase.paid_at ? purchase.splits.map((part) => part.order_id) : [],
      is_last: isLast,
      is_transfer: purchase.payment_method === "transfer",
      /** What of an unpaid purchase stands without it, whole rupiah. */
      left,
      /** Whether each of the others was paid at the door. */
      is_paid_without: !isLast && !purchase.paid_at && others.every(({ captured_at }) => captured_at),
      /** What is still waited for without it; null when nothing is. */
      waited:
        purchase.payment && !purchase.paid_at && left > 0
          ? {
              payment_id: purchase.payment.id,
              payment_collection_id: purchase.payment_collection_id,
              amount: left,
            }
          : null,
    })
  },
)
