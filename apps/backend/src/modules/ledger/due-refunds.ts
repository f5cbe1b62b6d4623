import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { REFUSAL } from "./refund-account"

const Amount = z.coerce.number().int()
const Rows = z.object({
  rows: z.array(z.object({ has_account: z.boolean(), count: Amount, total_idr: Amount })),
})

const DUE = `
  select r.account_number is not null and ${REFUSAL} is null as has_account,
    count(*) as count, coalesce(sum(r.amount), 0) as total_idr
  from buyer_refund r
  where r.status = 'promised' and r.method <> 'card' and r.amount > 0 and r.deleted_at is null
    and not exists (
      select 1 from payout p
      where p.refund_id = r.id and p.status in ('planned', 'approved', 'paid') and p.deleted_at is null
    )
  group by 1`

/** How many refunds wait for a bank file, and how many for their buyer's account; whole rupiah. */
export type DueRefunds = Record<"ready" | "without_account", { count: number; total_idr: number }>

export async function readDueRefunds(knex: Knex): Promise<DueRefunds> {
  const found: unknown = await knex.raw(DUE)
  const { rows } = Rows.parse(found)
  const sumOf = (has: boolean) => {
    const row = rows.find(({ has_account }) => has_account === has)
    return { count: row?.count ?? 0, total_idr: row?.total_idr ?? 0 }
  }
  return { ready: sumOf(true), without_account: sumOf(false) }
}
