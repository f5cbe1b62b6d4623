import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminDismissReceipt,
  AdminEnterReceipt,
  AdminListReceipts,
  AdminListTransfers,
  AdminMatchReceipt,
  AdminPasteStatement,
  AdminRejectProof,
} from "@sebiduk/contracts"
import { anyProof } from "../../guards/proof"
import { validBody, validIds, validQuery } from "../../validation"

const proof = [validIds("PROOF_NOT_FOUND"), anyProof]
const receipt = validIds("RECEIPT_NOT_FOUND")

/** The money on the account and the proofs of it; who of the office may come here says `admin-access`. */
export const transferMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/transfers", middlewares: [validQuery(AdminListTransfers)] },
  { methods: ["GET"], matcher: "/admin/transfers/:id", middlewares: [validIds("ORDER_NOT_FOUND")] },
  { methods: ["GET"], matcher: "/admin/proofs/:id/link", middlewares: [...proof] },
  {
    methods: ["POST"],
    matcher: "/admin/proofs/:id/reject",
    middlewares: [...proof, validBody(AdminRejectProof)],
  },
  { methods: ["GET"], matcher: "/admin/receipts", middlewares: [validQuery(AdminListReceipts)] },
  { methods: ["POST"], matcher: "/admin/receipts", middlewares: [validBody(AdminEnterReceipt)] },
  {
    methods: ["POST"],
    matcher: "/admin/receipts/statement",
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validBody(AdminPasteStatement)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/receipts/:id/match",
    middlewares: [receipt, validBody(AdminMatchReceipt)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/receipts/:id/dismiss",
    middlewares: [receipt, validBody(AdminDismissReceipt)],
  },
]
