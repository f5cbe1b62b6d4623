import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import {
  BATCH_STATUSES,
  PAYOUT_STATUSES,
  payoutReturnedEntries,
  type BatchStatus,
  type PayoutStatus,
} from "@sebiduk/domain"
import { insertPayoutEntries } from "./payout-rows"

const Batches = z.object({ rows: z.array(z.object({ status: z.enum(BATCH_STATUSES) })) })
const Payouts = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      seller_id: z.string().nullable(),
      refund_id: z.string().nullable(),
      amount: z.coerce.number().int(),
      status: z.enum(PAYOUT_STATUSES),
    }),
  ),
})
type PayoutRow = z.infer<typeof Payouts>["rows"][number]

/** What became of a try: done, or the state that does not allow it, or none of the name. */
export type Outcome<State> = { done: true } | { done: false; state: State | undefined }

/** The batch's row, held until the transaction ends: whoever decides about its payments waits here. */
async function holdBatch(transaction: Knex.Transaction, id: string): Promise<BatchStatus | undefined> {
  const found: unknown = await transaction.raw(
    `select status from payout_batch where id = :id and deleted_at is null for update`,
    { id },
  )
  return Batches.parse(found).rows[0]?.status
}

async function movePayouts(
  transaction: Knex.Transaction,
  where: { batch_id: string; from: PayoutStatus; to: PayoutStatus; payout_id?: string },
  settled: { by: string | null; reason: string | null } = { by: null, reason: null },
): Promise<PayoutRow[]> {
  const found: unknown = await transaction.raw(
    `update payout set status = :to, reason = :reason, settled_by = :by,
       settled_at = case when :to in ('paid', 'failed') then now() end, updated_at = now()
     where batch_id = :batch_id and status = :from and (:payout_id::text is null or id = :payout_id)
       and deleted_at is null
     returning id, seller_id, refund_id, amount, status`,
    { payout_id: null, ...where, ...settled },
  )
  return Payouts.parse(found).rows
}

/** What shops were to get is theirs again. */
async function returnToShops(
  transaction: Knex.Transaction,
  payouts: readonly PayoutRow[],
  cause: { by: string; reason: string },
): Promise<void> {
  const entries = payouts.flatMap(({ id, seller_id, amount }) =>
    seller_id
      ? payoutReturnedEntries({ id, seller_id, amount }).map((entry) => ({
          ...entry,
          payout_id: id,
          created_by: cause.by,
          reason: cause.reason,
        }))
      : [],
  )
  await insertPayoutEntries(transaction, entries)
}

/**
 * Whether a person adjusted by hand what the batch `b` pays: a balance of one of its shops since what was paid to the
 * shop before.
 */
const ADJUSTED_BY = `exists (
  select 1 from payout y
  join ledger_entry e on e.seller_id = y.seller_id and e.account = 'seller' and e.kind = 'adjustment'
    and e.created_by = :by and e.deleted_at is null
  where y.batch_id = b.id and y.deleted_at is null
    and e.created_at > coalesce(
      (select max(q.created_at) from payout q
       where q.seller_id = y.seller_id and q.status = 'paid' and q.created_at < y.created_at
         and q.deleted_at is null),
      '-infinity'
    )
)`

const Adjusted = z.object({ rows: z.array(z.object({ has_adjusted: z.boolean() })) })

/** Whether somebody adjusted by hand what a batch pays; one statement whatever its length. */
export async function readHasAdjusted(
  knex: Knex,
  { batch_id, by }: { batch_id: string; by: string },
): Promise<boolean> {
  const found: unknown = await knex.raw(
    `select ${ADJUSTED_BY} as has_adjusted from payout_batch b where b.id = :batch_id`,
    { batch_id, by },
  )
  return Adjusted.parse(found).rows[0]?.has_adjusted ?? false
}

export type Decision = { batch_id: string; to: "approved" | "rejected"; by: string; reason: string | null }

/** Approves a draft, never by its maker nor by who adjusted what it pays, or rejects it and gives its money back; of two deciders at once one wins. */
export async function decideBatch(
  transaction: Knex.Transaction,
  { batch_id, to, by, reason }: Decision,
): Promise<Outcome<BatchStatus>> {
  const moved: unknown = await transaction.raw(
    `update payout_batch b set status = :to, decided_by = :by, decided_at = now(), reason = :reason, updated_at = now()
     where id = :batch_id and status = 'draft' and deleted_at is null
       and (:to <> 'approved' or (made_by is distinct from :by and not ${ADJUSTED_BY}))
     returning status`,
    { batch_id, to, by, reason },
  )
  if (Batches.parse(moved).rows.length === 0)
    return { done: false, state: await holdBatch(transaction, batch_id) }
  const payouts = await movePayouts(transaction, {
    batch_id,
    from: "planned",
    to: to === "approved" ? "approved" : "withdrawn",
  })
  if (to === "rejected") await returnToShops(transaction, payouts, { by, reason: reason ?? "" })
  return { done: true }
}

export type Settlement = {
  batch_id: string
  /** All that are open when left out. */
  payout_id?: string
  to: "paid" | "failed"
  by: string
  reason: string | null
}

/**
 * Notes what the bank did with one payment of an approved batch, or with all that are open, and closes the batch with
 * the last of them. The caller writes what is paid into the ledger, in the same transaction.
 */
export async function settlePayouts(
  transaction: Knex.Transaction,
  { batch_id, payout_id, to, by, reason }: Settlement,
): Promise<Outcome<PayoutStatus | BatchStatus> & { payouts: PayoutRow[] }> {
  const batch = await holdBatch(transaction, batch_id)
  const payouts =
    batch === "approved"
      ? await movePayouts(
          transaction,
          { batch_id, from: "approved", to, ...(payout_id !== undefined && { payout_id }) },
          { by, reason },
        )
      : []
  if (payouts.length === 0) {
    const state = payout_id === undefined ? batch : await stateOfPayout(transaction, batch_id, payout_id)
    return { done: false, state, payouts }
  }
  await transaction.raw(
    `update payout_batch set status = 'closed', closed_at = now(), updated_at = now()
     where id = :batch_id and status = 'approved'
       and not exists (
         select 1 from payout where batch_id = :batch_id and status = 'approved' and deleted_at is null
       )`,
    { batch_id },
  )
  if (to === "failed") await returnToShops(transaction, payouts, { by, reason: reason ?? "" })
  return { done: true, payouts }
}

async function stateOfPayout(
  transaction: Knex.Transaction,
  batch_id: string,
  payout_id: string,
): Promise<PayoutStatus | undefined> {
  const found: unknown = await transaction.raw(
    `select id, seller_id, refund_id, amount, status from payout
     where id = :payout_id and batch_id = :batch_id and deleted_at is null`,
    { batch_id, payout_id },
  )
  return Payouts.parse(found).rows[0]?.status
}
