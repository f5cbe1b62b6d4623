import { MATCH_REASONS, MAX_RECEIPT_IDR, receiptDays, STATEMENT_PROBLEMS } from "@sebiduk/domain"
import { z } from "zod"
import { TransferProof } from "./order"
import { Day, Instant, Page, PageNumber } from "./paging"
import { plainText } from "./text"

const Idr = z.int().nonnegative()

/** Photos are shrunk on the phone before they are sent. */
export const PROOF_MAX_BYTES = 10_000_000
/** Of one purchase, also those that were rejected or replaced. */
export const PROOF_MAX_FILES = 12

/** `POST /store/orders/:id/proofs` with the header `x-order-token`: the fields beside the file. */
export const StoreSendProof = z.strictObject({
  /** Whose account it came from. */
  sender: plainText().max(100).default(""),
  note: plainText().max(300).default(""),
})
export type StoreSendProofInput = z.infer<typeof StoreSendProof>

/** A transfer that is waited for, as the office sees it. Whole rupiah. */
export const AwaitedTransfer = z.strictObject({
  purchase_id: z.string(),
  number: z.string(),
  /** `ended`: cancelled or expired; what still comes in for it goes back. */
  state: z.enum(["waiting", "paid", "ended"]),
  buyer: z.string(),
  placed_at: Instant,
  pay_until: Instant.nullable(),
  kept_until: Instant.nullable(),
  /** What the orders that stand cost, all of them once none does; and the code on top. */
  total_idr: Idr,
  code: z.int().positive().nullable(),
  received_idr: Idr,
  /** What is still to come in; 0 once it is paid or nothing of it stands. */
  missing_idr: Idr,
  proofs: z.array(TransferProof),
})
export type AwaitedTransfer = z.infer<typeof AwaitedTransfer>

/** `GET /admin/transfers`: what is waited for, those with a proof first, then by deadline. */
export const AdminListTransfers = z.strictObject({
  /** A number, or a part of the buyer's name. */
  q: plainText().max(100).default(""),
  page: PageNumber,
})
export type AdminListTransfersInput = z.infer<typeof AdminListTransfers>
export const TRANSFER_PAGE_SIZE = 50
export const TransferListResponse = z.strictObject({
  transfers: z.array(AwaitedTransfer),
  /** Of all that are waited for. */
  with_proof: Idr,
  page: Page,
})
export type TransferListResponse = z.infer<typeof TransferListResponse>

/** `GET /admin/transfers/:id`: a purchase by transfer, whether it waits, is paid or ended. */
export const TransferResponse = z.strictObject({ transfer: AwaitedTransfer })
export type TransferResponse = z.infer<typeof TransferResponse>

/** `POST /admin/proofs/:id/reject`; the buyer reads the reason. */
export const AdminRejectProof = z.strictObject({ reason: plainText().min(3).max(300) })
export type AdminRejectProofInput = z.infer<typeof AdminRejectProof>

const Matching = z.strictObject({
  purchase_id: z.string().min(1).max(64),
  /** What was missing on the page; another by now answers 409 TRANSFER_CHANGED. */
  missing_idr: Idr,
})

/** A day on which money may have come in; asked on every parse, for a process lives past midnight. */
const ReceiptDay = Day.check(({ value, issues }) => {
  const { from, until } = receiptDays(new Date())
  if (value >= from && value <= until) return
  issues.push({ code: "invalid_format", format: "date", input: value })
})

/** `POST /admin/receipts`: money that somebody saw on the account; the same once more adds nothing. */
export const AdminEnterReceipt = z.strictObject({
  /** Not after today in WIB, and not more than a year ago. */
  received_on: ReceiptDay,
  amount_idr: z.int().positive().max(MAX_RECEIPT_IDR),
  sender: plainText().max(100).default(""),
  note: plainText().max(300).default(""),
  /** The bank's own number of the movement. */
  reference: plainText().max(60).default(""),
  /** The purchase that it pays, when that is known. */
  match: Matching.optional(),
})
export type AdminEnterReceiptInput = z.infer<typeof AdminEnterReceipt>

/** `POST /admin/receipts/statement`: lines of the bank's statement with their head, as copied. */
export const AdminPasteStatement = z.strictObject({ text: z.string().min(1).max(500_000) })
export type AdminPasteStatementInput = z.infer<typeof AdminPasteStatement>
export const BankStatementResponse = z.strictObject({
  added: Idr,
  /** Lines that were there before. */
  known: Idr,
  problems: z.array(z.strictObject({ line: z.int().positive(), problem: z.enum(STATEMENT_PROBLEMS) })),
})
export type BankStatementResponse = z.infer<typeof BankStatementResponse>

/** `POST /admin/receipts/:id/match`; the same once more changes nothing. */
export const AdminMatchReceipt = Matching
export type AdminMatchReceiptInput = z.infer<typeof AdminMatchReceipt>

/** `POST /admin/receipts/:id/dismiss`: money that pays no purchase. */
export const AdminDismissReceipt = z.strictObject({ reason: plainText().min(3).max(300) })
export type AdminDismissReceiptInput = z.infer<typeof AdminDismissReceipt>

export const BankReceipt = z.strictObject({
  id: z.string(),
  received_on: Day,
  amount_idr: Idr,
  sender: z.string(),
  note: z.string(),
  reference: z.string(),
  entered_at: Instant,
  entered_by: z.string(),
  /** Whether another of the same day and amount was entered: perhaps the same money. */
  has_twin: z.boolean(),
  /** What was decided about it; null while nobody did. */
  match: z
    .strictObject({
      /** null when it pays no purchase, see the reason. */
      purchase_id: z.string().nullable(),
      number: z.string().nullable(),
      reason: z.string().nullable(),
      by: z.string(),
      at: Instant,
    })
    .nullable(),
  /** What it may be for, the likeliest first; empty once it is decided. */
  suggestions: z.array(
    z.strictObject({ transfer: AwaitedTransfer, reasons: z.array(z.enum(MATCH_REASONS)).min(1) }),
  ),
})
export type BankReceipt = z.infer<typeof BankReceipt>

/** `GET /admin/receipts`: newest first. */
export const AdminListReceipts = z.strictObject({
  view: z.enum(["open", "decided"]).default("open"),
  page: PageNumber,
})
export type AdminListReceiptsInput = z.infer<typeof AdminListReceipts>
export const ReceiptListResponse = z.strictObject({ receipts: z.array(BankReceipt), page: Page })
export type ReceiptListResponse = z.infer<typeof ReceiptListResponse>
export const ReceiptResponse = z.strictObject({ receipt: BankReceipt })
export type ReceiptResponse = z.infer<typeof ReceiptResponse>
