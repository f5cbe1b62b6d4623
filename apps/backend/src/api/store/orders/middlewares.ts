import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreLookupOrder } from "@sebiduk/contracts"
import { validBody } from "../../validation"

export const orderMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/orders/lookup", middlewares: [validBody(StoreLookupOrder)] },
]
