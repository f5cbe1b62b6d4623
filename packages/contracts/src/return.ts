import {
  COURIERS,
  MAX_RETURN_PHOTOS,
  RETURN_ACTS,
  RETURN_REASONS,
  RETURN_SIDES,
  RETURN_STATES,
} from "@sebiduk/domain"
import { z } from "zod"
import { Picture } from "./catalogue"
import { Instant, Page, PageNumber } from "./paging"
import { LocalisedText, plainText } from "./text"

const Idr = z.int().nonnegative()
const Pieces = z.int().nonnegative()
const LineId = z.string().min(1).max(60)
/** Whoever sends the same key again gets what was made by it. */
const Key = z.string().regex(/^[\w-]{8,64}$/)
const Reason = plainText().max(500)

export const RETURN_PHOTO_MAX_BYTES = 10_000_000
/** Photos of a purchase that no return uses yet. */
export const RETURN_PHOTOS_MAX_UNUSED = 20

export const ReturnReason = z.enum(RETURN_REASONS)
export const ReturnState = z.enum(RETURN_STATES)
const Act = z.enum(RETURN_ACTS)

/** What happened to a return, or what somebody wrote about it. */
export const RETURN_ENTRY_KINDS = [
  "opened",
  "accepted",
  "offered",
  "refused",
  "agreed",
  "disputed",
  "decided",
  "withdrawn",
  "sent",
  "arrived",
  "contested",
  "lapsed",
  "refunded",
  "message",
] as const
export const ReturnEntryKind = z.enum(RETURN_ENTRY_KINDS)
export type ReturnEntryKind = z.infer<typeof ReturnEntryKind>

// Whoever bought

/** Where the money of a transfer goes back to. */
export const RefundAccount = z.strictObject({
  bank: plainText().min(2).max(60),
  account_number: z
    .string()
    .trim()
    .regex(/^(?:[ .-]*\d){5,20}[ .-]*$/),
  holder: plainText().min(2).max(100),
})
export type RefundAccount = z.infer<typeof RefundAccount>

/** `POST /store/orders/:id/returns` with the header `x-order-token`: pieces of one shop's order. */
export const StoreOpenReturn = z.strictObject({
  order_id: z.string().min(1).max(60),
  lines: z
    .array(z.strictObject({ line_id: LineId, quantity: z.int().positive() }))
    .min(1)
    .max(100),
  reason: ReturnReason,
  words: plainText().min(10).max(1_000),
  photo_ids: z.array(z.string().min(1).max(60)).min(1).max(MAX_RETURN_PHOTOS),
  /** Needed where `ReturnListResponse.needs_account` says so. */
  account: RefundAccount.nullable().default(null),
  key: Key,
})
export type StoreOpenReturnInput = z.infer<typeof StoreOpenReturn>

/** `POST /store/orders/:id/returns/:return_id/reply`; a dispute says why. */
export const StoreReplyReturn = z.strictObject({
  act: z.enum(["agree", "dispute", "withdraw"]),
  reason: Reason.default(""),
})
export type StoreReplyReturnInput = z.infer<typeof StoreReplyReturn>

/** `POST /store/orders/:id/returns/:return_id/parcel`: how the goods travel back; no waybill where they are brought. */
export const StoreSendReturn = z.strictObject({
  courier: z.enum(COURIERS),
  waybill: plainText().max(60).default(""),
})
export type StoreSendReturnInput = z.infer<typeof StoreSendReturn>

/** `POST …/messages`, of the buyer, the seller and the office. */
export const WriteReturnMessage = z.strictObject({ text: plainText().min(1).max(500), key: Key })
export type WriteReturnMessageInput = z.infer<typeof WriteReturnMessage>

export const ReturnPhotoResponse = z.strictObject({ photo: z.strictObject({ id: z.string() }) })
export type ReturnPhotoResponse = z.infer<typeof ReturnPhotoResponse>

const Facts = z.strictObject({
  id: z.string(),
  order_id: z.string(),
  /** Of the shop's order: `SBD-000042-A`. */
  number: z.string(),
  state: ReturnState,
  reason: ReturnReason,
  opened_at: Instant,
  /** Until when somebody has to do something; null where nothing is waited for. */
  due_at: Instant.nullable(),
  /** What was paid for the pieces, and what of it goes back; null until that is settled. */
  paid_idr: Idr,
  settled_idr: Idr.nullable(),
})

export const ReturnLine = z.strictObject({
  /** Of the order. */
  line_id: z.string(),
  title: LocalisedText,
  variant_title: z.string(),
  picture: Picture.nullable(),
  quantity: z.int().positive(),
  /** For these pieces, after coupons. */
  paid_idr: Idr,
  offered_idr: Idr.nullable(),
  settled_idr: Idr.nullable(),
  /** Pieces that came back and can be sold again; null until the seller counted them. */
  good: Pieces.nullable(),
})
export type ReturnLine = z.infer<typeof ReturnLine>

export const ReturnEntry = z.strictObject({
  id: z.string(),
  kind: ReturnEntryKind,
  by: z.enum(RETURN_SIDES),
  at: Instant,
  text: z.string().nullable(),
  amount_idr: Idr.nullable(),
  /** The state it led to; null of a message. */
  state: ReturnState.nullable(),
})
export type ReturnEntry = z.infer<typeof ReturnEntry>

const Whole = Facts.extend({
  words: z.string(),
  /** Whether the goods travel back; null until that is said. */
  goods_back: z.boolean().nullable(),
  lines: z.array(ReturnLine).min(1),
  /** Addresses below the backend's root that open each photo for a few minutes. */
  photos: z.array(z.strictObject({ id: z.string(), url: z.string() })),
  sending: z
    .strictObject({
      courier: z.enum(COURIERS),
      waybill: z.string(),
      track_url: z.url().nullable(),
      at: Instant,
    })
    .nullable(),
  arrived_at: Instant.nullable(),
  /** What happened and what was written, oldest first. */
  entries: z.array(ReturnEntry),
  /** What whoever asks may do now. */
  acts: z.array(Act),
})

/** A return as its buyer sees it. */
export const BuyerReturn = Whole.extend({
  seller: z.strictObject({ id: z.string(), name: z.string() }),
  /** Where the goods go, while they travel back. */
  seller_address: z
    .strictObject({ phone: z.string(), street: z.string(), place: z.string(), postcode: z.string() })
    .nullable(),
  /** Masked but for the last four digits. */
  account: z.strictObject({ bank: z.string(), account_number: z.string(), holder: z.string() }).nullable(),
})
export type BuyerReturn = z.infer<typeof BuyerReturn>
export const BuyerReturnResponse = z.strictObject({ return: BuyerReturn })
export type BuyerReturnResponse = z.infer<typeof BuyerReturnResponse>

export const ReturnRow = Facts
export type ReturnRow = z.infer<typeof ReturnRow>

/** `GET /store/orders/:id/returns`: what may be given back of a purchase, and what was. */
export const ReturnListResponse = z.strictObject({
  orders: z.array(
    z.strictObject({
      order_id: z.string(),
      /** Until when something of it may be given back; null when nothing may. */
      until: Instant.nullable(),
      lines: z.array(
        z.strictObject({
          line_id: z.string(),
          /** Pieces that may be given back now. */
          left: Pieces,
          /** Until when the last of them; null while nothing arrived. */
          until: Instant.nullable(),
        }),
      ),
    }),
  ),
  returns: z.array(ReturnRow),
  /** Whether the money goes back to a bank account that the buyer has to name. */
  needs_account: z.boolean(),
})
export type ReturnListResponse = z.infer<typeof ReturnListResponse>

// The shop

/** What a shop looks through: what it has to answer, goods on their way back, what waits for others, what is over. */
export const RETURN_VIEWS = ["answer", "goods", "waiting", "done", "all"] as const
export const ReturnView = z.enum(RETURN_VIEWS)
export type ReturnView = z.infer<typeof ReturnView>

export const SellerListReturns = z.strictObject({ view: ReturnView.default("answer"), page: PageNumber })
export type SellerListReturnsInput = z.infer<typeof SellerListReturns>

export const SellerReturnRow = Facts.extend({
  first_title: LocalisedText,
  line_count: z.int().positive(),
  pieces: z.int().positive(),
})
export type SellerReturnRow = z.infer<typeof SellerReturnRow>

export const SellerReturnListResponse = z.strictObject({
  returns: z.array(SellerReturnRow),
  counts: z.record(ReturnView, Pieces),
  page: Page,
})
export type SellerReturnListResponse = z.infer<typeof SellerReturnListResponse>

/** A return as the shop sees it. */
export const SellerReturn = Whole.extend({ recipient: z.string() })
export type SellerReturn = z.infer<typeof SellerReturn>
export const SellerReturnResponse = z.strictObject({ return: SellerReturn })
export type SellerReturnResponse = z.infer<typeof SellerReturnResponse>

const Amounts = z.array(z.strictObject({ line_id: LineId, amount_idr: Idr })).max(100)

/** `POST /seller/returns/:id/answer`: all of it, a part (an amount for each line, the others 0), or nothing and why. */
export const SellerAnswerReturn = z.strictObject({
  answer: z.enum(["accept", "offer", "refuse"]),
  goods_back: z.boolean().default(false),
  lines: Amounts.default([]),
  reason: Reason.default(""),
})
export type SellerAnswerReturnInput = z.infer<typeof SellerAnswerReturn>

/** `POST /seller/returns/:id/goods`: they are back, and how many of each line can be sold again. */
export const SellerReceiveReturn = z.strictObject({
  lines: z.array(z.strictObject({ line_id: LineId, good: Pieces })).max(100),
})
export type SellerReceiveReturnInput = z.infer<typeof SellerReceiveReturn>

/** `POST /seller/returns/:id/contest`: what came back is not what was sold. */
export const SellerContestReturn = z.strictObject({ reason: Reason.min(3) })
export type SellerContestReturnInput = z.infer<typeof SellerContestReturn>

// The office

export const ADMIN_RETURN_VIEWS = ["disputed", "running", "done", "all"] as const
export const AdminReturnView = z.enum(ADMIN_RETURN_VIEWS)
export type AdminReturnView = z.infer<typeof AdminReturnView>

export const AdminListReturns = z.strictObject({
  view: AdminReturnView.default("disputed"),
  page: PageNumber,
})
export type AdminListReturnsInput = z.infer<typeof AdminListReturns>

export const AdminReturnRow = SellerReturnRow.extend({ seller_name: z.string(), state_at: Instant })
export type AdminReturnRow = z.infer<typeof AdminReturnRow>

export const AdminReturnListResponse = z.strictObject({
  returns: z.array(AdminReturnRow),
  counts: z.record(AdminReturnView, Pieces),
  page: Page,
})
export type AdminReturnListResponse = z.infer<typeof AdminReturnListResponse>

/** A return as the office sees it: with the names of who did what. */
export const AdminReturn = Whole.extend({
  entries: z.array(ReturnEntry.extend({ by_name: z.string() })),
  seller: z.strictObject({ id: z.string(), name: z.string() }),
  buyer: z.strictObject({ name: z.string(), phone: z.string(), email: z.string() }),
  account: RefundAccount.nullable(),
})
export type AdminReturn = z.infer<typeof AdminReturn>
export const AdminReturnResponse = z.strictObject({ return: AdminReturn })
export type AdminReturnResponse = z.infer<typeof AdminReturnResponse>

/** `POST /admin/return-requests/:id/decision`: what goes back for each line, the others 0; nothing at all closes it. */
export const AdminDecideReturn = z.strictObject({
  lines: Amounts,
  goods_back: z.boolean().default(false),
  reason: Reason.min(3),
})
export type AdminDecideReturnInput = z.infer<typeof AdminDecideReturn>
