import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreAddLine,
  StoreCompleteCheckout,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "@sebiduk/contracts"
import { validBody } from "../../validation"

/** A cart is open to whoever holds its id: the storefront keeps it in an httpOnly cookie and never in a URL. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  { method: ["POST"], matcher: "/store/checkout/:id/lines", middlewares: [validBody(StoreAddLine)] },
  { method: ["POST"], matcher: "/store/checkout/:id/lines/:line_id", middlewares: [validBody(StoreUpdateLine)] },
  { method: ["POST"], matcher: "/store/checkout/:id/address", middlewares: [validBody(StoreSetAddress)] },
  { method: ["POST"], matcher: "/store/checkout/:id/delivery", middlewares: [validBody(StoreSetDelivery)] },
  { method: ["POST"], matcher: "/store/checkout/:id/complete", middlewares: [validBody(StoreCompleteCheckout)] },
]
