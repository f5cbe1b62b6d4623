import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"

/** Where a shop wants its money. */
export type PayoutAccount = {
  seller_id: string
  bank: string
  account_number: string
  account_holder: string
  /** When it was written, or confirmed. */
  since: Date
}

/** Where the bank's last word about an account is a refusal, and nobody wrote or confirmed the account since. */
const REFUSED = `
  select a.seller_id
  from jsonb_to_recordset(:accounts::jsonb)
    as a (seller_id text, bank text, account_number text, account_holder text, since timestamptz)
  cross join lateral (
    select p.status, p.settled_at from payout p
    where p.seller_id = a.seller_id and p.bank = a.bank and p.account_number = a.account_number
      and p.account_holder = a.account_holder and p.status in ('paid', 'failed') and p.deleted_at is null
    order by p.settled_at desc limit 1
  ) last
  where last.status = 'failed' and last.settled_at >= a.since`

const Rows = z.object({ rows: z.array(z.object({ seller_id: z.string() })) })

/** Ids of the shops whose account the bank refused; one statement for all of them. */
export async function readRefusedAccounts(
  knex: Knex,
  accounts: readonly PayoutAccount[],
): Promise<Set<string>> {
  if (accounts.length === 0) return new Set()
  const found: unknown = await knex.raw(REFUSED, { accounts: JSON.stringify(accounts) })
  return new Set(Rows.parse(found).rows.map(({ seller_id }) => seller_id))
}
