import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const Amount = z.coerce.number()
const Row = z.object({ in_pot: Amount, entries: Amount, payouts: Amount, payout_entries: Amount })
const Answer = z.object({ rows: z.array(z.unknown()) })

/**
 * All times: what came in less what went out, without the ledger as far as others know of it (codes of transfers, what
 * was paid too much and disputes stand in the ledger alone). And payouts that ended in a period.
 */
const POT = `
  select
    (select coalesce(sum(captured_total), 0) from payment_split where deleted_at is null)
    - (select coalesce(sum(split.captured_total), 0) from payment_split split
        join purchase p on p.id = split.purchase_id and p.payment_method = 'cod' where split.deleted_at is null)
    + (select coalesce(sum(amount), 0) from ledger_entry where kind in ('transfer_code', 'overpayment', 'dispute'))
    - (select coalesce(sum(amount), 0) from buyer_refund where status = 'paid' and deleted_at is null)
    - (select coalesce(sum(amount), 0) from payout
        where status = 'paid' and seller_id is not null and deleted_at is null) as in_pot,
    (select coalesce(sum(amount), 0) from ledger_entry where deleted_at is null) as entries,
    ended.amount as payouts, ended.entries as payout_entries
  from (
    select coalesce(sum(p.amount), 0) as amount,
      coalesce(-sum((select sum(e.amount) from ledger_entry e
        where e.payout_id = p.id and e.kind = 'payout_paid')), 0) as entries
    from payout p
    where p.status = 'paid' and p.seller_id is not null and p.deleted_at is null
      and p.settled_at >= :from and p.settled_at < :to
  ) as ended`

/** The money that is here, and payouts that ended in a period; one query. Whole rupiah. */
export async function loadPot(container: MedusaContainer, span: { from: Date; to: Date }) {
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(POT, { from: span.from, to: span.to })
  return Row.parse(Answer.parse(answer).rows[0])
}
