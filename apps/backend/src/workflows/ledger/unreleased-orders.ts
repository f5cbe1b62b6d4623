import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { availableAt } from "@sebiduk/domain"

const Row = z.object({
  order_id: z.string(),
  seller_id: z.string(),
  arrived_at: z.date(),
  perishable: z.array(z.boolean()),
})
const Answer = z.object({ rows: z.array(z.unknown()) })

/** A shop's order of which everything arrived, and from when the shop may be paid for it. */
export type Arrival = { order_id: string; seller_id: string; arrived_at: Date; available_at: Date }

/**
 * Core keeps the pieces of a line per version of its order; Query would have to read every order to find those of which
 * all arrived.
 */
const ARRIVED = `
  select split.order_id, split.seller_id,
    (select max(f.delivered_at) from order_fulfillment link
      join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
      where link.order_id = o.id and link.deleted_at is null) as arrived_at,
    pieces.perishable
  from payment_split split
  join purchase p on p.id = split.purchase_id and p.deleted_at is null
  join "order" o on o.id = split.order_id
  left join order_release release on release.order_id = split.order_id and release.deleted_at is null
  cross join lateral (
    select sum(i.quantity) as ordered, sum(i.delivered_quantity) as delivered,
      array_agg(coalesce(l.metadata ->> 'perishable' = 'true', false)) as perishable
    from order_item i
    join order_line_item l on l.id = i.item_id
    where i.order_id = o.id and i.version = o.version and i.deleted_at is null
  ) as pieces
  where split.deleted_at is null and split.cancelled_at is null and release.available_at is null
    and pieces.delivered >= pieces.ordered
    and (:order_id::text is null or split.order_id = :order_id)
    and (:since::timestamptz is null or p.placed_at > :since)`

/**
 * Orders of which everything arrived and nobody wrote down from when the shop may be paid; one query.
 * @param of one order, or those bought after an instant; all without either
 */
export async function unreleasedOrders(
  container: MedusaContainer,
  { order_id, since }: { order_id?: string; since?: string | undefined },
): Promise<Arrival[]> {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(ARRIVED, { order_id: order_id ?? null, since: since ?? null })
  return Row.array()
    .parse(Answer.parse(answer).rows)
    .map((row) => ({
      order_id: row.order_id,
      seller_id: row.seller_id,
      arrived_at: row.arrived_at,
      available_at: availableAt(
        row.arrived_at,
        row.perishable.map((is_perishable) => ({ is_perishable })),
      ),
    }))
}
