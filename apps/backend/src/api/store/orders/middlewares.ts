import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  PROOF_MAX_BYTES,
  StoreCancelOrder,
  StoreLookupOrder,
  StoreReceiveOrder,
  StoreReorder,
  StoreSendProof,
  StoreSetRefundAccount,
} from "@sebiduk/contracts"
import { bodyCartGuard } from "../../guards/cart"
import { holdsOrderToken } from "../../guards/order-token"
import { proofOfPurchase } from "../../guards/proof"
import { receiveFile } from "../../receive-file"
import { validBody, validIds } from "../../validation"

const PROOF_FIELDS = Object.keys(StoreSendProof.shape).length

export const orderMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/orders/lookup", middlewares: [validBody(StoreLookupOrder)] },
  { methods: ["GET"], matcher: "/store/orders/:id", middlewares: [holdsOrderToken] },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/cancel",
    middlewares: [holdsOrderToken, validBody(StoreCancelOrder)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/receive",
    middlewares: [holdsOrderToken, validBody(StoreReceiveOrder)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/proofs",
    middlewares: [holdsOrderToken, receiveFile(PROOF_MAX_BYTES, PROOF_FIELDS), validBody(StoreSendProof)],
  },
  {
    methods: ["GET"],
    matcher: "/store/orders/:id/proofs/:proof_id/link",
    middlewares: [holdsOrderToken, validIds("PROOF_NOT_FOUND"), proofOfPurchase],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/reorder",
    middlewares: [holdsOrderToken, validBody(StoreReorder), ...bodyCartGuard],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/refunds/:refund_id/account",
    middlewares: [holdsOrderToken, validIds("REFUND_NOT_FOUND"), validBody(StoreSetRefundAccount)],
  },
]
