import { ENTRY_KINDS } from "@sebiduk/domain"
import { z } from "zod"
import { Instant } from "./paging"

const Idr = z.int()
/** A month in WIB, `YYYY-MM`. */
const Month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

const Balances = { month: Month, opening_idr: Idr, closing_idr: Idr }

/** `GET /seller/statements`: the months since the shop's first entry, the newest first. */
export const StatementListResponse = z.strictObject({
  statements: z.array(z.strictObject({ ...Balances, entries: z.int().nonnegative() })),
})
export type StatementListResponse = z.infer<typeof StatementListResponse>

/** A month of a shop's balance: opening and the sums make the closing balance, as the ledger has it. */
export const Statement = z.strictObject({
  ...Balances,
  shop: z.string(),
  /** Whether the month is over, so that nothing of it changes any more. */
  is_final: z.boolean(),
  sums: z.strictObject({
    goods_idr: Idr,
    shipping_idr: Idr,
    commission_idr: Idr,
    /** What the shop took from buyers itself. */
    cash_idr: Idr,
    refunds_idr: Idr,
    pph22_idr: Idr,
    adjustments_idr: Idr,
    payouts_idr: Idr,
  }),
  /** What coupons took off for buyers and the office bore; it is in goods and shipping. */
  coupons_idr: Idr,
  entries: z.array(
    z.strictObject({
      id: z.string(),
      at: Instant,
      kind: z.enum(ENTRY_KINDS),
      amount_idr: Idr,
      /** `SBD-000042-A` */
      order_number: z.string().nullable(),
      /** `PCR-000012` */
      payout_number: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
})
export type Statement = z.infer<typeof Statement>

/** `GET /seller/statements/:month` */
export const StatementResponse = z.strictObject({ statement: Statement })
export type StatementResponse = z.infer<typeof StatementResponse>
