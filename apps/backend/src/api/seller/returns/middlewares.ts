import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  SellerAnswerReturn,
  SellerContestReturn,
  SellerListReturns,
  SellerReceiveReturn,
  WriteReturnMessage,
} from "@sebiduk/contracts"
import { ownReturn } from "../../guards/return"
import { requireRight } from "../../guards/seller"
import { validBody, validIds, validQuery } from "../../validation"

const orders = requireRight("orders")
const own = [validIds("RETURN_NOT_FOUND"), ownReturn, orders]

export const sellerReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/seller/returns", middlewares: [orders, validQuery(SellerListReturns)] },
  {
    methods: ["GET"],
    matcher: "/seller/returns/:id",
    middlewares: [...own],
  },
  {
    methods: ["POST"],
    matcher: "/seller/returns/:id/answer",
    middlewares: [...own, validBody(SellerAnswerReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/returns/:id/goods",
    middlewares: [...own, validBody(SellerReceiveReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/returns/:id/contest",
    middlewares: [...own, validBody(SellerContestReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/returns/:id/messages",
    middlewares: [...own, validBody(WriteReturnMessage)],
  },
]
