import type { MiddlewareRoute } from "@medusajs/framework/http"
import { AdminDecideReturn, AdminListReturns, WriteReturnMessage } from "@sebiduk/contracts"
import { anyReturn } from "../../guards/return"
import { validBody, validIds, validQuery } from "../../validation"

const one = [validIds("RETURN_NOT_FOUND"), anyReturn]

export const adminReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/admin/return-requests", middlewares: [validQuery(AdminListReturns)] },
  { methods: ["GET"], matcher: "/admin/return-requests/:id", middlewares: [...one] },
  {
    methods: ["POST"],
    matcher: "/admin/return-requests/:id/decision",
    middlewares: [...one, validBody(AdminDecideReturn)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/return-requests/:id/messages",
    middlewares: [...one, validBody(WriteReturnMessage)],
  },
]
