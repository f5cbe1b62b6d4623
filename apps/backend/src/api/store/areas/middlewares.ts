import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreListAreas } from "@sebiduk/contracts"
import { validQuery } from "../../validation"

/** Public reference data; only the publishable key of the shop is asked for. */
export const areaMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/areas", middlewares: [validQuery(StoreListAreas)] },
]
