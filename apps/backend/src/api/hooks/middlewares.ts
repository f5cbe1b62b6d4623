import type { MiddlewareRoute } from "@medusajs/framework/http"
import { noticeLimit } from "./payment/notice-limit"

/** In place of core's route, which answers before it looks at the signature and makes one order of all shops. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/hooks/payment/:provider",
    // A signature is over the very bytes; no event of a payment is longer.
    bodyParser: { preserveRawBody: true, sizeLimit: "256kb" },
    middlewares: [noticeLimit],
  },
]
