import { z } from "@medusajs/framework/zod"
import { CANCELLERS } from "@sebiduk/contracts"
import { PAYMENT_METHODS } from "@sebiduk/domain"
import type { SaleTerms } from "../ledger/sale-terms"
import type { OrderRow } from "../purchase/order-row"

const Amount = z.coerce.number()
const Instant = z.coerce.date().nullable()

/** What the desk needs of a shop's part of a purchase. */
export const PART_FIELDS = ["*", "purchase.*"]

export const PartRow = z.object({
  id: z.string(),
  order_id: z.string(),
  seller_id: z.string(),
  part: z.number(),
  total: Amount,
  discount_total: Amount,
  commission_total: Amount,
  captured_at: Instant,
  captured_total: Amount,
  refunded_total: Amount,
  accepted_at: Instant,
  ship_by: z.string().nullable(),
  cancelled_at: Instant,
  cancelled_by: z.enum(CANCELLERS).nullable(),
  cancel_reason: z.string().nullable(),
  purchase: z.object({
    id: z.string(),
    display_id: Amount,
    created_at: z.coerce.date(),
    payment_method: z.enum(PAYMENT_METHODS),
    released_at: Instant,
  }),
})
export type PartRow = z.infer<typeof PartRow>

/** One shop's order with its part of the purchase, its terms, and the days the shop says that it needs. */
export type DeskRow = { part: PartRow; order: OrderRow; terms: SaleTerms; dispatch_days: number }
