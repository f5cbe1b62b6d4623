import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreAcceptPrices,
  StoreAddLine,
  StoreCompleteCheckout,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "@sebiduk/contracts"
import { turnstile } from "../../guards/turnstile"
import { validBody, validIds } from "../../validation"

/** Purchases made at one moment; each takes a connection or two of the database's ten. */
const AT_ONCE = 6

const POSTS = {
  "/store/checkout/:id/lines": StoreAddLine,
  "/store/checkout/:id/lines/:line_id": StoreUpdateLine,
  "/store/checkout/:id/prices": StoreAcceptPrices,
  "/store/checkout/:id/address": StoreSetAddress,
  "/store/checkout/:id/delivery": StoreSetDelivery,
  "/store/checkout/:id/complete": StoreCompleteCheckout,
}

/** A cart is open to whoever holds its id: the storefront keeps it in an httpOnly cookie and never in a URL. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  ...["/store/checkout/:id", ...Object.keys(POSTS)].map((matcher) => ({
    matcher,
    middlewares: [validIds("CART_NOT_FOUND")],
  })),
  { methods: ["POST"], matcher: "/store/checkout/:id/complete", middlewares: [turnstile(AT_ONCE)] },
  ...Object.entries(POSTS).map(([matcher, body]) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [validBody(body)],
  })),
]
