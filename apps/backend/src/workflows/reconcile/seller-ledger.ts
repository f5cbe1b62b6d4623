import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Amount = z.coerce.number()
const Row = z.object({ seller_id: z.string(), name: z.string(), expected: Amount, is: Amount })
const Answer = z.object({ rows: z.array(z.unknown()) })

/**
 * What each shop is owed by what was sold as paid, taken in cash, given back, paid out and adjusted, against the sum of
 * its entries.
 */
const SELLERS = `
  select moved.seller_id, coalesce(max(s.name), '') as name, sum(moved.expected) as expected, sum(moved.entry) as "is"
  from (
    select line.seller_id, line.gross - line.commission - line.pph22 as expected, 0 as entry
    from sale_line line
    join payment_split split on split.order_id = line.order_id and split.captured_at is not null
      and split.deleted_at is null
    where line.deleted_at is null
    union all
    select split.seller_id, -split.captured_total, 0
    from payment_split split
    join purchase p on p.id = split.purchase_id and p.payment_method = 'cod'
    where split.deleted_at is null
    union all
    select seller_id, -(gross - commission - pph22), 0
    from buyer_refund
    where seller_id is not null and deleted_at is null
    union all
    select seller_id, -amount, 0
    from payout
    where seller_id is not null and status in ('planned', 'approved', 'paid') and deleted_at is null
    union all
    select seller_id, case when kind in ('adjustment', 'dispute') then amount else 0 end, amount
    from ledger_entry
    where account = 'seller' and deleted_at is null
  ) as moved
  left join seller s on s.id = moved.seller_id
  group by moved.seller_id
  having sum(moved.expected) <> sum(moved.entry)
  order by moved.seller_id
  limit :take`

/** Shops whose entries do not sum to what they must; one query. */
export async function differingSellers(container: MedusaContainer, take: number) {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(SELLERS, { take })
  return Row.array().parse(Answer.parse(answer).rows)
}
