import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DeskStage, type DeskView, type SellerListOrdersInput } from "@sebiduk/contracts"
import { DESK_STAGES, parseOrderNumber } from "@sebiduk/domain"

export const DESK_PAGE_SIZE = 20

const STAGES: Record<DeskView, readonly DeskStage[]> = {
  new: ["new"],
  to_ship: ["to_ship"],
  shipped: ["shipped"],
  done: ["done", "cancelled"],
  all: DESK_STAGES,
}

/** Where something is to be done, what is due first; elsewhere the newest first. */
const ORDERS: Record<DeskView, string> = {
  new: "released_at, display_id",
  to_ship: "ship_by nulls last, released_at, display_id",
  shipped: "placed_at desc, display_id desc",
  done: "placed_at desc, display_id desc",
  all: "placed_at desc, display_id desc",
}

/**
 * Each order of a shop with its stage, by the rules of `deskStage`: core keeps the pieces of a line per version of
 * its order. Query would have to read every order to sort and count them; a list of ids is all that is taken from here.
 */
const DESK = `
  select ps.order_id, ps.part, p.display_id, p.created_at as placed_at, ps.ship_by, a.first_name as recipient,
    case when ps.cancelled_at is not null and ps.captured_total = 0 then null else p.released_at end as released_at,
    case
      when ps.cancelled_at is not null then 'cancelled'
      when pieces.delivered >= pieces.ordered then 'done'
      when pieces.shipped >= pieces.ordered then 'shipped'
      when pieces.packed > 0 then 'to_ship'
      when p.released_at is null then 'awaiting_payment'
      when ps.accepted_at is not null then 'to_ship'
      else 'new'
    end as stage
  from payment_split ps
  join purchase p on p.id = ps.purchase_id and p.placed_at is not null and p.deleted_at is null
  join "order" o on o.id = ps.order_id
  left join order_address a on a.id = o.shipping_address_id
  cross join lateral (
    select coalesce(sum(i.quantity), 0) as ordered, coalesce(sum(i.fulfilled_quantity), 0) as packed,
      coalesce(sum(i.shipped_quantity), 0) as shipped, coalesce(sum(i.delivered_quantity), 0) as delivered
    from order_item i
    where i.order_id = o.id and i.version = o.version and i.deleted_at is null
  ) as pieces
  where ps.seller_id = :seller_id and ps.deleted_at is null`

/** By number, or by the name of who receives it where the shop may know that name. */
const FOUND = `
  (:q = '' or display_id = :display_id
    or (recipient ilike :name and released_at is not null and stage <> 'cancelled'))`

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

const Row = z.object({ order_id: z.string(), stage: DeskStage })
const Count = z.object({ stage: DeskStage, orders: z.coerce.number(), found: z.coerce.number() })
const Answer = z.object({ rows: z.array(z.unknown()) })

export type DeskPage = {
  /** In the order of the view. */
  rows: z.infer<typeof Row>[]
  counts: Record<DeskView, number>
  /** What fits the search, over all pages. */
  total: number
}

/** One page of a shop's orders, and how many there are of each kind; two queries, whatever the number of orders. */
export async function listDeskOrders(
  container: MedusaContainer,
  seller_id: string,
  { view, q, page }: SellerListOrdersInput,
): Promise<DeskPage> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const facts = {
    seller_id,
    q,
    display_id: parseOrderNumber(q) ?? -1,
    name: `%${escapeLike(q)}%`,
    stages: [...STAGES[view]],
    take: DESK_PAGE_SIZE,
    skip: (page - 1) * DESK_PAGE_SIZE,
  }
  const [counted, listed] = await Promise.all<unknown>([
    knex.raw(
      `select stage, count(*) as orders, count(*) filter (where ${FOUND}) as found
       from (${DESK}) as desk group by stage`,
      facts,
    ),
    knex.raw(
      `select order_id, stage from (${DESK}) as desk where stage = any(:stages) and ${FOUND}
       order by ${ORDERS[view]}, part limit :take offset :skip`,
      facts,
    ),
  ])
  const counts = Count.array().parse(Answer.parse(counted).rows)
  const sum = (of: DeskView, column: "orders" | "found"): number =>
    counts.filter(({ stage }) => STAGES[of].includes(stage)).reduce((all, row) => all + row[column], 0)
  return {
    rows: Row.array().parse(Answer.parse(listed).rows),
    counts: {
      new: sum("new", "orders"),
      to_ship: sum("to_ship", "orders"),
      shipped: sum("shipped", "orders"),
      done: sum("done", "orders"),
      all: sum("all", "orders"),
    },
    total: sum(view, "found"),
  }
}
