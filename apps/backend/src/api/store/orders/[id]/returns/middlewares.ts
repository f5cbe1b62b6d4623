import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  RETURN_PHOTO_MAX_BYTES,
  StoreOpenReturn,
  StoreReplyReturn,
  StoreSendReturn,
  WriteReturnMessage,
} from "@sebiduk/contracts"
import { holdsOrderToken } from "../../../../guards/order-token"
import { returnOfPurchase } from "../../../../guards/return"
import { receiveFile } from "../../../../receive-file"
import { validBody, validIds } from "../../../../validation"

const own = [holdsOrderToken, validIds("RETURN_NOT_FOUND"), returnOfPurchase]

export const buyerReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/orders/:id/returns", middlewares: [holdsOrderToken] },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns",
    middlewares: [holdsOrderToken, validBody(StoreOpenReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/photos",
    middlewares: [holdsOrderToken, receiveFile(RETURN_PHOTO_MAX_BYTES)],
  },
  { methods: ["GET"], matcher: "/store/orders/:id/returns/:return_id", middlewares: [...own] },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/reply",
    middlewares: [...own, validBody(StoreReplyReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/parcel",
    middlewares: [...own, validBody(StoreSendReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/messages",
    middlewares: [...own, validBody(WriteReturnMessage)],
  },
]
