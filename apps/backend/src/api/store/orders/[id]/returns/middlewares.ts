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

const returnId = validIds("RETURN_NOT_FOUND")

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
  {
    methods: ["GET"],
    matcher: "/store/orders/:id/returns/:return_id",
    middlewares: [holdsOrderToken, returnId, returnOfPurchase],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/reply",
    middlewares: [holdsOrderToken, returnId, returnOfPurchase, validBody(StoreReplyReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/parcel",
    middlewares: [holdsOrderToken, returnId, returnOfPurchase, validBody(StoreSendReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/returns/:return_id/messages",
    middlewares: [holdsOrderToken, returnId, returnOfPurchase, validBody(WriteReturnMessage)],
  },
]
