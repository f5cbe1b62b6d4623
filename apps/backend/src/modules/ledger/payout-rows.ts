import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { BatchKind, Entry } from "@sebiduk/domain"

const CHUNK = 1_000
const PRECISION = 20

/** A number as the models of the framework keep it beside its column. */
const raw = (amount: number): string => JSON.stringify({ value: String(amount), precision: PRECISION })

export type NewPayout = {
  id: string
  seller_id: string | null
  refund_id: string | null
  amount: number
  bank: string
  account_number: string
  account_holder: string
}

export const newPayoutId = (): string => generateEntityId(undefined, "pyo")

/** Writes a draft with all its payments. @returns its id */
export async function insertBatch(
  transaction: Knex.Transaction,
  batch: { kind: BatchKind; made_by: string | null },
  payouts: readonly NewPayout[],
): Promise<string> {
  const id = generateEntityId(undefined, "pob")
  const total = payouts.reduce((sum, { amount }) => sum + amount, 0)
  await transaction("payout_batch").insert({ id, ...batch, status: "draft", total, raw_total: raw(total) })
  const rows = payouts.map((payout) => ({
    ...payout,
    batch_id: id,
    status: "planned",
    raw_amount: raw(payout.amount),
  }))
  await transaction.batchInsert("payout", rows, CHUNK)
  return id
}

/** Writes the entries of many payments at once; each stands for itself, so a key that is taken is a mistake. */
export async function insertPayoutEntries(
  transaction: Knex.Transaction,
  entries: readonly (Entry & { payout_id: string; created_by: string | null; reason: string | null })[],
): Promise<void> {
  const rows = entries.map((entry) => ({
    id: generateEntityId(undefined, "lent"),
    ...entry,
    raw_amount: raw(entry.amount),
  }))
  await transaction.batchInsert("ledger_entry", rows, CHUNK)
}
