import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { payoutEntries, refusePayout } from "@sebiduk/domain"
import { readAvailableBalances } from "./available-balances"
import { insertBatch, insertPayoutEntries, newPayoutId } from "./payout-rows"
import { REFUSAL } from "./refund-account"
import { readRefusedAccounts, type PayoutAccount } from "./refused-accounts"

export type SellerPlan = {
  now: Date
  /** Whole rupiah. */
  minimum: number
  accounts: readonly PayoutAccount[]
  /** Of the office; null for the clock. */
  made_by: string | null
}

/** Whoever plans waits here until the one before is done: the balance they read is what is left after it. */
const PLANNING = `select pg_advisory_xact_lock(hashtext('plan-payouts'))`

/** Plans what every shop may be paid and moves it out of its balance, all in one transaction and few statements. */
export async function planSellerPayouts(
  transaction: Knex.Transaction,
  plan: SellerPlan,
): Promise<string | null> {
  await transaction.raw(PLANNING)
  const accounts = new Map(plan.accounts.map((account) => [account.seller_id, account]))
  const balances = await readAvailableBalances(transaction, { now: plan.now })
  // After the balances: a refusal that gave back money which they count is seen.
  const refused = await readRefusedAccounts(transaction, plan.accounts)
  const payouts = balances.flatMap(({ seller_id, amount }) => {
    const account = accounts.get(seller_id)
    if (!account) return []
    const is_refused = refused.has(seller_id)
    if (refusePayout(amount, { minimum: plan.minimum, has_account: true, is_refused })) return []
    const { bank, account_number, account_holder } = account
    return [{ id: newPayoutId(), seller_id, refund_id: null, amount, bank, account_number, account_holder }]
  })
  if (payouts.length === 0) return null
  const batch_id = await insertBatch(transaction, { kind: "sellers", made_by: plan.made_by }, payouts)
  await insertPayoutEntries(
    transaction,
    payouts.flatMap((payout) =>
      payoutEntries(payout).map((entry) => ({
        ...entry,
        payout_id: payout.id,
        created_by: plan.made_by,
        reason: null,
      })),
    ),
  )
  return batch_id
}

/**
 * Refunds that a bank is to pay: promised, not by card, with an account that it did not refuse, and in no batch that may
 * still pay them.
 */
const DUE_REFUNDS = `
  select r.id, r.amount, r.bank, r.account_number, r.account_holder
  from buyer_refund r
  where r.status = 'promised' and r.method <> 'card' and r.amount > 0 and r.account_number is not null
    and r.deleted_at is null
    and not exists (
      select 1 from payout p
      where p.refund_id = r.id and p.status in ('planned', 'approved', 'paid') and p.deleted_at is null
    )
    and ${REFUSAL} is null
  order by r.created_at, r.id
  for update of r`

const DueRefunds = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      amount: z.coerce.number().int(),
      bank: z.string(),
      account_number: z.string(),
      account_holder: z.string(),
    }),
  ),
})

/** Plans what buyers are owed and said where to. Nothing is posted: it is owed to them until the bank paid. */
export async function planRefundPayouts(
  transaction: Knex.Transaction,
  { made_by }: { made_by: string | null },
): Promise<string | null> {
  await transaction.raw(PLANNING)
  const found: unknown = await transaction.raw(DUE_REFUNDS)
  const payouts = DueRefunds.parse(found).rows.map(({ id, ...refund }) => ({
    ...refund,
    id: newPayoutId(),
    seller_id: null,
    refund_id: id,
  }))
  if (payouts.length === 0) return null
  return insertBatch(transaction, { kind: "refunds", made_by }, payouts)
}
