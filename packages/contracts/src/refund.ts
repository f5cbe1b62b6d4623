import { PAYMENT_METHODS, REFUND_STATES } from "@sebiduk/domain"
import { z } from "zod"
import { Instant } from "./paging"
import { plainText } from "./text"

/** Where money goes that does not go back to a card. */
const Account = z.strictObject({
  bank: z.string(),
  /** Masked but for the last four digits. */
  account_number: z.string(),
  account_holder: z.string(),
})

/** Money that a buyer gets back of a purchase. */
export const OrderRefund = z.strictObject({
  id: z.string(),
  /** The shop's order it is of; null for what was paid too much. */
  order_id: z.string().nullable(),
  amount_idr: z.int().positive(),
  method: z.enum(PAYMENT_METHODS),
  state: z.enum(REFUND_STATES),
  /** null while the buyer has not said, and for a card. */
  account: Account.nullable(),
  /** Whether the buyer may say, or say something else. */
  can_set_account: z.boolean(),
  /** Why the bank could not send it to this account, until the buyer says it anew. */
  problem: z.string().nullable(),
  promised_at: Instant,
  paid_at: Instant.nullable(),
})
export type OrderRefund = z.infer<typeof OrderRefund>

/** Digits as people type them, spaces and dashes among them. */
export const accountDigits = () =>
  z
    .string()
    .trim()
    .regex(/^[\d .-]{5,30}$/)

/** `POST /store/orders/:id/refunds/:refund_id/account` with the header `x-order-token`. */
export const StoreSetRefundAccount = z.strictObject({
  bank: plainText().min(2).max(60),
  account_number: accountDigits(),
  account_holder: plainText().min(2).max(100),
})
export type StoreSetRefundAccountInput = z.infer<typeof StoreSetRefundAccount>
