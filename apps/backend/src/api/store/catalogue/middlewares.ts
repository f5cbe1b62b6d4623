import type { MiddlewareRoute } from "@medusajs/framework/http"
import { StoreListProducts } from "@sebiduk/contracts"
import { validQuery } from "../../validation"

/** Public to every shopper; only the publishable key of the shop is asked for. */
export const catalogueMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/store/catalogue/products", middlewares: [validQuery(StoreListProducts)] },
]
