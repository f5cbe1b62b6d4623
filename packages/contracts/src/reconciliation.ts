import { z } from "zod"
import { Day } from "./paging"

const Idr = z.int()

/** `GET /admin/ledger/reconciliation`: purchases of these days (WIB) and payouts that ended in them; 30 days when left out. */
export const AdminReconcile = z.strictObject({ from: Day.optional(), to: Day.optional() })
export type AdminReconcileInput = z.infer<typeof AdminReconcile>

/** The same money by those who know of it; all of a row are equal where nothing is wrong. */
export const MONEY_SIDES = ["received", "refunded", "refunds_paid", "payouts_paid", "pot"] as const
export type MoneySide = (typeof MONEY_SIDES)[number]

export const MoneyRow = z.strictObject({
  side: z.enum(MONEY_SIDES),
  /** What the payments say, or the bank. */
  payments_idr: Idr.nullable(),
  /** What the shops' parts of the purchases say, or the refunds and payouts themselves. */
  parts_idr: Idr.nullable(),
  /** What the ledger's entries say. */
  entries_idr: Idr,
})
export type MoneyRow = z.infer<typeof MoneyRow>

const Difference = MoneyRow.omit({ side: true })

export const ReconciliationResponse = z.strictObject({
  from: Day,
  to: Day,
  rows: z.array(MoneyRow),
  /** Purchases of the period whose sides do not agree. */
  purchases: z.array(
    Difference.extend({
      purchase_id: z.string(),
      number: z.string(),
      side: z.enum(["received", "refunded", "refunds_paid"]),
    }),
  ),
  /** Shops whose entries are not what was sold, given back, paid out and adjusted; of all times. */
  sellers: z.array(
    z.strictObject({
      seller_id: z.string(),
      name: z.string(),
      expected_idr: Idr,
      entries_idr: Idr,
    }),
  ),
})
export type ReconciliationResponse = z.infer<typeof ReconciliationResponse>
