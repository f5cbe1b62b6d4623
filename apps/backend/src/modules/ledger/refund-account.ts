import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { PAYMENT_METHODS, REFUND_STATUSES } from "@sebiduk/domain"

const IN_A_BATCH = `exists (
  select 1 from payout p
  where p.refund_id = r.id and p.status in ('planned', 'approved', 'paid') and p.deleted_at is null
)`

/** Why the bank did not pay the refund `r` to the account that still stands; null once the buyer says it anew. */
export const REFUSAL = `(
  select coalesce(p.reason, '') from payout p
  where p.refund_id = r.id and p.status = 'failed' and p.account_number = r.account_number and p.deleted_at is null
    and p.settled_at >= coalesce(r.account_set_at, r.created_at)
  order by p.settled_at desc limit 1
)`

const Rows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      purchase_id: z.string(),
      order_id: z.string().nullable(),
      amount: z.coerce.number().int(),
      method: z.enum(PAYMENT_METHODS),
      status: z.enum(REFUND_STATUSES),
      bank: z.string().nullable(),
      account_number: z.string().nullable(),
      account_holder: z.string().nullable(),
      created_at: z.coerce.date(),
      paid_at: z.coerce.date().nullable(),
      is_in_batch: z.boolean(),
      problem: z.string().nullable(),
    }),
  ),
})
export type RefundOfBuyer = z.infer<typeof Rows>["rows"][number]

const COLUMNS = `r.id, r.purchase_id, r.order_id, r.amount, r.method, r.status, r.bank, r.account_number,
  r.account_holder, r.created_at, r.paid_at, ${IN_A_BATCH} as is_in_batch,
  case when r.status = 'promised' and not ${IN_A_BATCH} then ${REFUSAL} end as problem`

/** What buyers get back of purchases, the oldest first; one statement whatever their number. */
export async function readRefunds(knex: Knex, purchase_ids: readonly string[]): Promise<RefundOfBuyer[]> {
  if (purchase_ids.length === 0) return []
  const found: unknown = await knex.raw(
    `select ${COLUMNS} from buyer_refund r
     where r.purchase_id = any(:purchase_ids) and r.amount > 0 and r.deleted_at is null
     order by r.created_at, r.id`,
    { purchase_ids: [...purchase_ids] },
  )
  return Rows.parse(found).rows
}

export type NewRefundAccount = {
  id: string
  purchase_id: string
  account: { bank: string; account_number: string; account_holder: string }
}

/**
 * Writes where a buyer wants a refund, until a batch holds it or it is paid.
 * @returns what came of it; undefined when the purchase has no such refund
 */
export async function writeRefundAccount(
  transaction: Knex.Transaction,
  { id, purchase_id, account }: NewRefundAccount,
): Promise<"written" | "card" | "in_batch" | "paid" | undefined> {
  // Held first, looked at after: whoever plans a batch waits for the row, and is seen by the second statement.
  await transaction.raw(`select 1 from buyer_refund where id = :id for update`, { id })
  const found: unknown = await transaction.raw(
    `select ${COLUMNS} from buyer_refund r
     where r.id = :id and r.purchase_id = :purchase_id and r.amount > 0 and r.deleted_at is null`,
    { id, purchase_id },
  )
  const [refund] = Rows.parse(found).rows
  if (!refund) return undefined
  if (refund.status === "paid") return "paid"
  if (refund.method === "card") return "card"
  if (refund.is_in_batch) return "in_batch"
  await transaction("buyer_refund")
    .where({ id })
    .update({
      ...account,
      // The row was waited for: the transaction may have begun before the refusal that this answers.
      account_set_at: transaction.raw("clock_timestamp()"),
      updated_at: transaction.fn.now(),
    })
  return "written"
}
