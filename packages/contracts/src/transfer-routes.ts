import { EvidenceLinkResponse } from "./licence"
import { OrderResponse } from "./order"
import type { ApiRoute } from "./routes"
import {
  AdminDismissReceipt,
  AdminEnterReceipt,
  AdminListReceipts,
  AdminListTransfers,
  AdminMatchReceipt,
  AdminPasteStatement,
  AdminRejectProof,
  ReceiptListResponse,
  ReceiptResponse,
  BankStatementResponse,
  TransferListResponse,
  TransferResponse,
} from "./transfer"

const ROLE = { 403: ["ROLE_MISSING"] } as const

/** The buyer's routes to the proofs of a transfer. */
export const PROOF_ROUTES: readonly ApiRoute[] = [
  {
    method: "POST",
    path: "/store/orders/:id/proofs",
    summary:
      "Takes a photo or PDF of the transfer, with the fields sender and note beside it; a fourth takes the place of the oldest",
    headers: ["x-order-token"],
    isUpload: true,
    status: 201,
    response: OrderResponse,
    refusals: {
      400: ["FILE_REQUIRED", "FILE_TYPE_UNSUPPORTED", "FILE_BROKEN"],
      404: ["ORDER_NOT_FOUND"],
      409: ["ORDER_STATE", "FILE_TOO_MANY"],
      413: ["FILE_TOO_LARGE"],
    },
  },
  {
    method: "GET",
    path: "/store/orders/:id/proofs/:proof_id/link",
    summary: "An address that opens one proof for minutes",
    headers: ["x-order-token"],
    response: EvidenceLinkResponse,
    refusals: { 404: ["ORDER_NOT_FOUND", "PROOF_NOT_FOUND"] },
  },
]

const MATCHING = {
  404: ["ORDER_NOT_FOUND", "RECEIPT_NOT_FOUND"],
  409: ["RECEIPT_STATE", "TRANSFER_CHANGED", "ORDER_STATE"],
} as const

/** The office's routes to the money on its account. */
export const TRANSFER_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/admin/transfers",
    summary: "Transfers that are waited for, those with a proof first, then by deadline",
    query: AdminListTransfers,
    response: TransferListResponse,
    refusals: ROLE,
  },
  {
    method: "GET",
    path: "/admin/transfers/:id",
    summary: "One purchase paid by transfer, also one that ended",
    response: TransferResponse,
    refusals: { ...ROLE, 404: ["ORDER_NOT_FOUND"] },
  },
  {
    method: "GET",
    path: "/admin/proofs/:id/link",
    summary: "An address that opens one proof for minutes",
    response: EvidenceLinkResponse,
    refusals: { ...ROLE, 404: ["PROOF_NOT_FOUND"] },
  },
  {
    method: "POST",
    path: "/admin/proofs/:id/reject",
    summary: "Does not take a proof; the buyer reads why and may send another",
    body: AdminRejectProof,
    response: TransferResponse,
    refusals: { ...ROLE, 404: ["PROOF_NOT_FOUND"], 409: ["PROOF_STATE"] },
  },
  {
    method: "GET",
    path: "/admin/receipts",
    summary: "Money on the account, newest first, with what it may be for",
    query: AdminListReceipts,
    response: ReceiptListResponse,
    refusals: ROLE,
  },
  {
    method: "POST",
    path: "/admin/receipts",
    summary:
      "Enters money that came in, and what it pays where that is known; the same once more adds nothing",
    body: AdminEnterReceipt,
    status: 201,
    response: ReceiptResponse,
    refusals: { ...ROLE, ...MATCHING },
  },
  {
    method: "POST",
    path: "/admin/receipts/statement",
    summary: "Enters what came in by the bank's statement; lines that are there already add nothing",
    body: AdminPasteStatement,
    response: BankStatementResponse,
    refusals: { 400: ["STATEMENT_COLUMNS"], ...ROLE },
  },
  {
    method: "POST",
    path: "/admin/receipts/:id/match",
    summary: "Says which purchase money pays: all of it, a part, too much or too late",
    body: AdminMatchReceipt,
    response: ReceiptResponse,
    refusals: { ...ROLE, ...MATCHING },
  },
  {
    method: "POST",
    path: "/admin/receipts/:id/dismiss",
    summary: "Says that money pays no purchase",
    body: AdminDismissReceipt,
    response: ReceiptResponse,
    refusals: { ...ROLE, 404: ["RECEIPT_NOT_FOUND"], 409: ["RECEIPT_STATE"] },
  },
]
