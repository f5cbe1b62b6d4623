import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Amount = z.coerce.number()
const Row = z.object({ subject: z.string(), expected: Amount, is: Amount })
const Answer = z.object({ rows: z.array(z.unknown()) })

/**
 * What does not come from a purchase: a payout leaves the pot when it was paid and else moves nothing, adjustments move
 * nothing. Each is written in one transaction, so nothing of it is ever half there.
 */
const LOOSE = `
  select * from (
    select p.id as subject, case when p.status = 'paid' then -p.amount else 0 end as expected,
      coalesce((select sum(e.amount) from ledger_entry e where e.payout_id = p.id), 0) as "is"
    from payout p
    where p.seller_id is not null and p.deleted_at is null
    union all
    select coalesce(max(e.kind), 'none'), 0, coalesce(sum(e.amount), 0)
    from ledger_entry e
    where e.purchase_id is null and e.payout_id is null
    group by e.kind
  ) as loose
  where expected <> "is"
  order by subject`

/** Payouts and other entries of no purchase that do not sum to what they must; one query. */
export async function looseEntries(container: MedusaContainer) {
  const answer: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(LOOSE)
  return Row.array().parse(Answer.parse(answer).rows)
}
