import { ADJUSTMENT_COUNTERS, ENTRY_KINDS, LEFT_OUT_REASONS, REFUND_CAUSES } from "@sebiduk/domain"
import { z } from "zod"
import { Instant, Page, PageNumber } from "./paging"
import { plainText } from "./text"

/** Whole rupiah, less than nothing too. */
const Signed = z.int()
const Idr = z.int().nonnegative()

/** What a shop is owed, whole rupiah. */
export const SellerBalance = z.strictObject({
  /** Less than nothing when the shop owes. */
  total_idr: Signed,
  /** Of it, what waits until nothing can be sent back any more, or for a return to end. */
  held_idr: Signed,
  /** What the next payout sends. */
  available_idr: Idr,
  /** What the shop owes, taken off what becomes available next. */
  carried_idr: Idr,
  /** On its way to the shop's bank account, and not in the total any more. */
  in_transit_idr: Idr,
})
export type SellerBalance = z.infer<typeof SellerBalance>
export const SellerBalanceResponse = z.strictObject({ balance: SellerBalance })
export type SellerBalanceResponse = z.infer<typeof SellerBalanceResponse>

/** `GET /seller/balance` */
export const OwnBalanceResponse = SellerBalanceResponse.extend({
  next_payout: z.strictObject({
    /** Why what is available will not be sent; null when it will. */
    left_out: z.enum(LEFT_OUT_REASONS).nullable(),
    minimum_idr: Idr,
  }),
})
export type OwnBalanceResponse = z.infer<typeof OwnBalanceResponse>

/** What an entry belongs to. */
export const ENTRY_SUBJECTS = ["order", "payout", "other"] as const

/** Entries of one order, of one payout, or one that stands alone. */
export const EntryGroup = z.strictObject({
  subject: z.enum(ENTRY_SUBJECTS),
  id: z.string(),
  /** `SBD-000042-A` of an order. */
  number: z.string().nullable(),
  /** When the latest of them was written. */
  at: Instant,
  sum_idr: Signed,
  /** Whether it counts into what the next payout sends. */
  is_available: z.boolean(),
  /** From when it does, once that is known. */
  available_at: Instant.nullable(),
  /** Waits for a return to end. */
  is_held: z.boolean(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(ENTRY_KINDS),
      amount_idr: Signed,
      at: Instant,
      reason: z.string().nullable(),
      refund_cause: z.enum(REFUND_CAUSES).nullable(),
    }),
  ),
})
export type EntryGroup = z.infer<typeof EntryGroup>

/** `GET /seller/entries`, the latest first. */
export const ListEntries = z.strictObject({ page: PageNumber })
export type ListEntriesInput = z.infer<typeof ListEntries>
export const EntryListResponse = z.strictObject({ groups: z.array(EntryGroup), page: Page })
export type EntryListResponse = z.infer<typeof EntryListResponse>

const Shop = z.strictObject({ id: z.string(), name: z.string() })

/** `GET /admin/ledger/balances`: shops that have or had money here, the most owed first. */
export const AdminListBalances = z.strictObject({
  /** A part of the shop's name. */
  q: plainText().max(100).default(""),
  page: PageNumber,
})
export type AdminListBalancesInput = z.infer<typeof AdminListBalances>
export const BalanceListResponse = z.strictObject({
  sellers: z.array(z.strictObject({ seller: Shop, balance: SellerBalance })),
  page: Page,
})
export type BalanceListResponse = z.infer<typeof BalanceListResponse>

/** `GET /admin/ledger/balances/:id`, the id of a shop. */
export const AdminBalanceResponse = EntryListResponse.extend({ seller: Shop, balance: SellerBalance })
export type AdminBalanceResponse = z.infer<typeof AdminBalanceResponse>

const MAX_ADJUSTMENT_IDR = 1_000_000_000

/** `POST /admin/ledger/adjustments`; the shop reads the reason. */
export const AdminAdjustBalance = z
  .strictObject({
    seller_id: z.string().min(1).max(64),
    /** Who gives it, or gets it where it is less than nothing. */
    counter: z.enum(ADJUSTMENT_COUNTERS),
    /** What the shop is owed more, or less; never 0. */
    amount_idr: z.int().min(-MAX_ADJUSTMENT_IDR).max(MAX_ADJUSTMENT_IDR),
    reason: plainText().min(5).max(300),
    /** Whoever sends the same key again adjusts nothing twice. */
    key: z.string().regex(/^[\w-]{8,64}$/),
  })
  .check(({ value, issues }) => {
    if (value.amount_idr === 0)
      issues.push({ code: "custom", path: ["amount_idr"], input: 0, message: "is nothing" })
  })
export type AdminAdjustBalanceInput = z.infer<typeof AdminAdjustBalance>
