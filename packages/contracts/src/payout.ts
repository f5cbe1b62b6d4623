import { BATCH_KINDS, BATCH_STATUSES, LEFT_OUT_REASONS, PAYOUT_STATUSES } from "@sebiduk/domain"
import { z } from "zod"
import { Instant, Page, PageNumber } from "./paging"
import { plainText } from "./text"

const Idr = z.int().nonnegative()
export const BatchStatus = z.enum(BATCH_STATUSES)
export const PayoutStatus = z.enum(PAYOUT_STATUSES)

/** Payments that leave in one bank file. */
export const PayoutBatch = z.strictObject({
  id: z.string(),
  /** `PCR-000012` */
  number: z.string(),
  kind: z.enum(BATCH_KINDS),
  status: BatchStatus,
  payouts: z.int().nonnegative(),
  total_idr: Idr,
  created_at: Instant,
  /** Who made it; null for the weekly run. */
  made_by: z.string().nullable(),
  decided_at: Instant.nullable(),
  decided_by: z.string().nullable(),
  /** Why it was rejected. */
  reason: z.string().nullable(),
  closed_at: Instant.nullable(),
})
export type PayoutBatch = z.infer<typeof PayoutBatch>

/** One payment of a batch, in the order of its file. */
export const BatchPayout = z.strictObject({
  id: z.string(),
  line: z.int().positive(),
  /** The shop, or the buyer's order that it is a refund of. */
  to: z.string(),
  seller_id: z.string().nullable(),
  purchase_id: z.string().nullable(),
  bank: z.string(),
  /** Masked but for the last four digits. */
  account_number: z.string(),
  account_holder: z.string(),
  amount_idr: Idr,
  status: PayoutStatus,
  reason: z.string().nullable(),
  settled_at: Instant.nullable(),
  settled_by: z.string().nullable(),
  /**
   * What the approver should look at, while the line is open: the shop's account is another by now, or it was written
   * less than three days before the batch was made.
   */
  account_note: z.enum(["changed_since", "new"]).nullable(),
})
export type BatchPayout = z.infer<typeof BatchPayout>

export const PayoutBatchDetail = PayoutBatch.extend({
  lines: z.array(BatchPayout),
  /** Of the bank file, once it was approved. */
  sha256: z.string().nullable(),
  /** Whether whoever asks may approve it: not its maker, nor who adjusted by hand what it pays. */
  can_approve: z.boolean(),
})
export type PayoutBatchDetail = z.infer<typeof PayoutBatchDetail>
export const PayoutBatchResponse = z.strictObject({ batch: PayoutBatchDetail })
export type PayoutBatchResponse = z.infer<typeof PayoutBatchResponse>

/** `GET /admin/payout-batches` */
export const AdminListPayoutBatches = z.strictObject({ page: PageNumber })
export const PayoutBatchListResponse = z.strictObject({ batches: z.array(PayoutBatch), page: Page })
export type PayoutBatchListResponse = z.infer<typeof PayoutBatchListResponse>

const Sum = z.strictObject({ count: z.int().nonnegative(), total_idr: Idr })

/** `GET /admin/payout-candidates`: who the next batches would pay, and who not and why. */
export const PayoutCandidatesResponse = z.strictObject({
  minimum_idr: Idr,
  sellers: Sum,
  /** The largest sums first, at most two hundred. */
  left_out: z.array(
    z.strictObject({
      seller_id: z.string(),
      name: z.string(),
      available_idr: z.int(),
      reason: z.enum(LEFT_OUT_REASONS),
    }),
  ),
  refunds: Sum,
  /** Refunds whose buyers gave no account yet, or none since the bank refused it. */
  refunds_without_account: Sum,
})
export type PayoutCandidatesResponse = z.infer<typeof PayoutCandidatesResponse>

/** `POST /admin/payout-batches` */
export const AdminCreatePayoutBatch = z.strictObject({ kind: z.enum(BATCH_KINDS) })
export type AdminCreatePayoutBatchInput = z.infer<typeof AdminCreatePayoutBatch>

/** `POST /admin/payout-batches/:id/reject` */
export const AdminRejectPayoutBatch = z.strictObject({ reason: plainText().min(3).max(300) })
export type AdminRejectPayoutBatchInput = z.infer<typeof AdminRejectPayoutBatch>

/** `POST /admin/payout-batches/:id/payouts/:payout_id/settle`: what the bank did; a failure with its reason. */
export const AdminSettlePayout = z.strictObject({
  outcome: z.enum(["paid", "failed"]),
  reason: plainText().max(300).default(""),
})
export type AdminSettlePayoutInput = z.infer<typeof AdminSettlePayout>

/** `GET /admin/payout-batches/:id/payouts/:payout_id/account` */
export const PayoutAccountResponse = z.strictObject({ account_number: z.string() })
export type PayoutAccountResponse = z.infer<typeof PayoutAccountResponse>

/** A payout as the shop sees it. */
export const SellerPayout = z.strictObject({
  id: z.string(),
  /** Of its batch: `PCR-000012`. */
  number: z.string(),
  amount_idr: Idr,
  bank: z.string(),
  /** Masked but for the last four digits. */
  account_number: z.string(),
  account_holder: z.string(),
  status: PayoutStatus,
  /** Why the bank did not pay it. */
  reason: z.string().nullable(),
  created_at: Instant,
  settled_at: Instant.nullable(),
})
export type SellerPayout = z.infer<typeof SellerPayout>

/** `GET /seller/payouts` */
export const SellerListPayouts = z.strictObject({ page: PageNumber })
export const SellerPayoutListResponse = z.strictObject({ payouts: z.array(SellerPayout), page: Page })
export type SellerPayoutListResponse = z.infer<typeof SellerPayoutListResponse>
