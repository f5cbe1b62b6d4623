import { model } from "@medusajs/framework/utils"
import { BATCH_KINDS, BATCH_STATUSES } from "@sebiduk/domain"
import { Payout } from "./payout"

/** Payments that leave together in one bank file, once somebody other than its maker approved them. */
export const PayoutBatch = model.define("payout_batch", {
  id: model.id({ prefix: "pob" }).primaryKey(),
  /** The running part of the number that people read out. */
  display_id: model.autoincrement(),
  kind: model.enum([...BATCH_KINDS]),
  status: model.enum([...BATCH_STATUSES]).default("draft"),
  /** A member of the office; null for the weekly sweep. */
  made_by: model.text().nullable(),
  decided_by: model.text().nullable(),
  decided_at: model.dateTime().nullable(),
  /** Why it was rejected. */
  reason: model.text().nullable(),
  /** The sum of its payouts, whole rupiah. */
  total: model.bigNumber(),
  closed_at: model.dateTime().nullable(),
  payouts: model.hasMany(() => Payout, { mappedBy: "batch" }),
})
