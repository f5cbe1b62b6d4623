import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreLookupOrder } from "@sebiduk/contracts"
import { validBody } from "../../validation"

export const orderMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/orders/lookup", middlewares: [validBody(StoreLookupOrder)] },
]
