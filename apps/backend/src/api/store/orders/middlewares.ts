import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreCancelOrder,
  StoreLookupOrder,
  StoreReceiveOrder,
  StoreReorder,
  StoreSetRefundAccount,
} from "@sebiduk/contracts"
import { bodyCartGuard } from "../../guards/cart"
import { holdsOrderToken } from "../../guards/order-token"
import { validBody, validIds } from "../../validation"

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
    matcher: "/store/orders/:id/reorder",
    middlewares: [holdsOrderToken, validBody(StoreReorder), ...bodyCartGuard],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/refunds/:refund_id/account",
    middlewares: [holdsOrderToken, validIds("REFUND_NOT_FOUND"), validBody(StoreSetRefundAccount)],
  },
]
