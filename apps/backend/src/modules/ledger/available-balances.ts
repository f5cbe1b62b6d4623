import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"

/**
 * What shops may be paid: entries of orders that are released and not held, and entries of no order. An order without a
 * row of release is not released.
 */
const AVAILABLE = `
  select e.seller_id, sum(e.amount) as amount
  from ledger_entry e
  left join order_release r on r.order_id = e.order_id and r.deleted_at is null
  where e.account = 'seller' and e.seller_id is not null and e.deleted_at is null
    and (:seller_id::text is null or e.seller_id = :seller_id)
    and (e.order_id is null or (r.available_at <= :now and not r.is_held))
  group by e.seller_id
  order by e.seller_id`

const Rows = z.object({ rows: z.array(z.object({ seller_id: z.string(), amount: z.coerce.number().int() })) })

export type AvailableBalance = z.infer<typeof Rows>["rows"][number]

/** What each shop may be paid at an instant, whole rupiah, also where it is negative; one statement for all shops. */
export async function readAvailableBalances(
  knex: Knex,
  { now, seller_id = null }: { now: Date; seller_id?: string | null },
): Promise<AvailableBalance[]> {
  const found: unknown = await knex.raw(AVAILABLE, { now, seller_id })
  return Rows.parse(found).rows
}
