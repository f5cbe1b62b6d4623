import { z } from "@medusajs/framework/zod"
import { RETURN_ENTRY_KINDS } from "@sebiduk/contracts"
import { COURIERS, RETURN_REASONS, RETURN_SIDES, RETURN_STATES, type ReturnStanding } from "@sebiduk/domain"

const Amount = z.coerce.number()
const Rupiah = Amount.nullable()
const Instant = z.coerce.date()
const State = z.enum(RETURN_STATES)

/** What is asked of `query.graph` for a whole return. */
export const RETURN_FIELDS = ["*", "lines.*", "pictures.*", "events.*"]

const LineRow = z.object({
  id: z.string(),
  line_id: z.string(),
  title: z.string(),
  title_en: z.string(),
  variant_title: z.string(),
  variant_id: z.string().nullable(),
  thumbnail: z.string().nullable(),
  is_illustration: z.boolean(),
  is_perishable: z.boolean(),
  quantity: z.number(),
  paid: Amount,
  offered: Rupiah,
  settled: Rupiah,
  good: z.number().nullable(),
})
export type ReturnLineRow = z.infer<typeof LineRow>

const EventRow = z.object({
  id: z.string(),
  kind: z.enum(RETURN_ENTRY_KINDS),
  by: z.enum(RETURN_SIDES),
  by_id: z.string(),
  by_name: z.string(),
  text: z.string().nullable(),
  amount: Rupiah,
  to_state: State.nullable(),
  created_at: Instant,
})
export type ReturnEventRow = z.infer<typeof EventRow>

/** Of a list: without history and photos. */
export const RETURN_ROW_FIELDS = ["*", "lines.*"]

export const ReturnRow = z.object({
  id: z.string(),
  purchase_id: z.string(),
  order_id: z.string(),
  seller_id: z.string(),
  state: State,
  state_at: Instant,
  due_at: Instant.nullable(),
  reason: z.enum(RETURN_REASONS),
  words: z.string(),
  goods_back: z.boolean().nullable(),
  courier: z.enum(COURIERS).nullable(),
  waybill: z.string().nullable(),
  sent_at: Instant.nullable(),
  arrived_at: Instant.nullable(),
  account_bank: z.string().nullable(),
  account_number: z.string().nullable(),
  account_holder: z.string().nullable(),
  created_at: Instant,
  lines: z.array(LineRow),
})
export type ReturnRow = z.infer<typeof ReturnRow>

export const WholeReturnRow = ReturnRow.extend({
  pictures: z.array(z.object({ id: z.string(), evidence_id: z.string() })),
  events: z.array(EventRow),
})
export type WholeReturnRow = z.infer<typeof WholeReturnRow>

/** A return as the rules about acts ask. */
export const standingOf = ({ state, goods_back, sent_at, arrived_at }: ReturnRow): ReturnStanding => ({
  state,
  goods_back,
  is_sent: sent_at !== null,
  is_arrived: arrived_at !== null,
})

export const isPerishable = ({ lines }: Pick<ReturnRow, "lines">): boolean =>
  lines.some(({ is_perishable }) => is_perishable)

/** What goes back in all, whole rupiah; null until it is settled. */
export const settledOf = ({ lines }: Pick<ReturnRow, "lines">): number | null =>
  lines.every(({ settled }) => settled === null)
    ? null
    : lines.reduce((sum, { settled }) => sum + (settled ?? 0), 0)
