import { OrderResponse } from "./order"
import {
  AdminCreatePayoutBatch,
  AdminListPayoutBatches,
  AdminRejectPayoutBatch,
  AdminSettlePayout,
  PayoutAccountResponse,
  PayoutBatchListResponse,
  PayoutBatchResponse,
  PayoutCandidatesResponse,
  SellerListPayouts,
  SellerPayoutListResponse,
} from "./payout"
import { StoreSetRefundAccount } from "./refund"
import type { ApiRoute } from "./routes"
import { StatementListResponse, StatementResponse } from "./statement"

const ROLE = { 403: ["ROLE_MISSING"] } as const
const BATCH = { ...ROLE, 404: ["PAYOUT_NOT_FOUND"] } as const
const OF_SHOP = { ...ROLE, 404: ["SELLER_NOT_FOUND", "STATEMENT_NOT_FOUND"] } as const
const FINANCE = { 401: ["LOGIN_REQUIRED"], 403: ["RIGHT_MISSING"] } as const
const MONTH = { ...FINANCE, 404: ["STATEMENT_NOT_FOUND"] } as const

/** Payouts and statements as the office uses them. */
export const ADMIN_PAYOUT_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/admin/payout-batches",
    summary: "Batches of payouts and refunds, newest first",
    query: AdminListPayoutBatches,
    response: PayoutBatchListResponse,
    refusals: ROLE,
  },
  {
    method: "POST",
    path: "/admin/payout-batches",
    summary: "Plans what shops, or buyers, are to be paid now",
    body: AdminCreatePayoutBatch,
    status: 201,
    response: PayoutBatchResponse,
    refusals: { ...ROLE, 409: ["NOTHING_TO_PAY"] },
  },
  {
    method: "GET",
    path: "/admin/payout-candidates",
    summary: "Who the next batches would pay, and who not and why",
    response: PayoutCandidatesResponse,
    refusals: ROLE,
  },
  {
    method: "GET",
    path: "/admin/payout-batches/:id",
    summary: "A batch with its lines; account numbers masked",
    response: PayoutBatchResponse,
    refusals: BATCH,
  },
  {
    method: "POST",
    path: "/admin/payout-batches/:id/approve",
    summary: "Approves a draft that somebody else, or the clock, made",
    response: PayoutBatchResponse,
    refusals: {
      ...BATCH,
      403: ["ROLE_MISSING", "APPROVER_IS_MAKER", "APPROVER_ADJUSTED"],
      409: ["PAYOUT_STATE"],
    },
  },
  {
    method: "POST",
    path: "/admin/payout-batches/:id/reject",
    summary: "Rejects a draft; its money is the shops' again",
    body: AdminRejectPayoutBatch,
    response: PayoutBatchResponse,
    refusals: { ...BATCH, 409: ["PAYOUT_STATE"] },
  },
  {
    method: "GET",
    path: "/admin/payout-batches/:id/file",
    summary: "The bank file of an approved batch, the same bytes each time",
    response: "text/csv",
    refusals: { ...BATCH, 409: ["PAYOUT_STATE"] },
  },
  {
    method: "POST",
    path: "/admin/payout-batches/:id/settle",
    summary: "The bank paid every line that is still open",
    response: PayoutBatchResponse,
    refusals: { ...BATCH, 409: ["PAYOUT_STATE"] },
  },
  {
    method: "GET",
    path: "/admin/payout-batches/:id/payouts/:payout_id/account",
    summary: "The whole account number of one line",
    response: PayoutAccountResponse,
    refusals: BATCH,
  },
  {
    method: "POST",
    path: "/admin/payout-batches/:id/payouts/:payout_id/settle",
    summary: "The bank paid one line, or did not and why",
    body: AdminSettlePayout,
    response: PayoutBatchResponse,
    refusals: { 400: ["REASON_REQUIRED"], ...BATCH, 409: ["PAYOUT_STATE"] },
  },
  {
    method: "GET",
    path: "/admin/statements/:id",
    summary: "The months of a shop's balance",
    response: StatementListResponse,
    refusals: OF_SHOP,
  },
  {
    method: "GET",
    path: "/admin/statements/:id/:month",
    summary: "A shop's statement of one month",
    response: StatementResponse,
    refusals: OF_SHOP,
  },
  {
    method: "GET",
    path: "/admin/statements/:id/:month/csv",
    summary: "A shop's statement as CSV",
    response: "text/csv",
    refusals: OF_SHOP,
  },
  {
    method: "GET",
    path: "/admin/statements/:id/:month/pdf",
    summary: "A shop's statement as PDF",
    response: "application/pdf",
    refusals: OF_SHOP,
  },
]

/** Payouts and statements as a shop sees its own. */
export const SELLER_PAYOUT_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/seller/payouts",
    summary: "What was paid out to the shop, newest first",
    query: SellerListPayouts,
    response: SellerPayoutListResponse,
    refusals: FINANCE,
  },
  {
    method: "GET",
    path: "/seller/statements",
    summary: "The months of the shop's balance",
    response: StatementListResponse,
    refusals: FINANCE,
  },
  {
    method: "GET",
    path: "/seller/statements/:month",
    summary: "The shop's statement of one month",
    response: StatementResponse,
    refusals: MONTH,
  },
  {
    method: "GET",
    path: "/seller/statements/:month/csv",
    summary: "The statement as CSV",
    response: "text/csv",
    refusals: MONTH,
  },
  {
    method: "GET",
    path: "/seller/statements/:month/pdf",
    summary: "The statement as PDF",
    response: "application/pdf",
    refusals: MONTH,
  },
]

/** Refunds as their buyer sees them. */
export const STORE_REFUND_ROUTES: readonly ApiRoute[] = [
  {
    method: "POST",
    path: "/store/orders/:id/refunds/:refund_id/account",
    summary: "Says where a refund goes, until a batch holds it",
    headers: ["x-order-token"],
    body: StoreSetRefundAccount,
    response: OrderResponse,
    refusals: {
      400: ["ACCOUNT_NUMBER_INVALID"],
      404: ["ORDER_NOT_FOUND", "REFUND_NOT_FOUND"],
      409: ["REFUND_STATE"],
    },
  },
]
