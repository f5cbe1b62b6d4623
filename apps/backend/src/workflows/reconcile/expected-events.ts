import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { NewPurchaseEvent } from "../purchase/steps/record-events"
import type { RecentPurchase } from "./recent-purchases"

const Instant = z.coerce.date().nullable()
const OrderRow = z.object({
  id: z.string(),
  fulfillments: z
    .array(z.object({ id: z.string(), shipped_at: Instant, delivered_at: Instant, canceled_at: Instant }))
    .default([]),
})
const FIELDS = ["id", "shipped_at", "delivered_at", "canceled_at"].map((field) => `fulfillments.${field}`)

/** What must have been written down about purchases by how they stand; one query. */
export async function expectedEvents(
  container: MedusaContainer,
  purchases: readonly RecentPurchase[],
  before: Date,
): Promise<NewPurchaseEvent[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", ...FIELDS],
    filters: { id: purchases.flatMap(({ splits }) => splits.map(({ order_id }) => order_id)) },
  })
  const parcels = new Map(
    OrderRow.array()
      .parse(data)
      .map(({ id, fulfillments }) => [id, fulfillments.filter(({ canceled_at }) => !canceled_at)]),
  )
  return purchases.flatMap(({ id: purchase_id, placed_at, paid_at, splits }) => {
    const seen = (
      kind: NewPurchaseEvent["kind"],
      at: Date | null,
      subject: string,
      order_id?: string,
    ): NewPurchaseEvent[] =>
      at && at < before ? [{ purchase_id, kind, subject, ...(order_id && { order_id }) }] : []
    return [
      ...seen("placed", placed_at, purchase_id),
      ...seen("paid", paid_at, purchase_id),
      ...splits.flatMap(({ order_id, accepted_at, cancelled_at }) => [
        ...seen("accepted", accepted_at, order_id, order_id),
        ...seen("cancelled", cancelled_at, order_id, order_id),
        ...(parcels.get(order_id) ?? []).flatMap(({ id, shipped_at, delivered_at }) => [
          ...seen("shipped", shipped_at, id, order_id),
          ...seen("received", delivered_at, id, order_id),
        ]),
      ]),
    ]
  })
}
