import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreAcceptPrices,
  StoreAddLine,
  StoreCompleteCheckout,
  StoreCoupon,
  StorePreparePayment,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "@sebiduk/contracts"
import { cartGuard } from "../../guards/cart"
import { memberGuard, visitor } from "../../guards/member"
import { turnstile } from "../../guards/turnstile"
import { validBody, validIds } from "../../validation"

const ids = validIds("CART_NOT_FOUND")

/** Purchases made at one moment; each takes a connection or two of the database's ten. */
const AT_ONCE = 6

const POSTS = {
  "/store/checkout/:id/lines": StoreAddLine,
  "/store/checkout/:id/lines/:line_id": StoreUpdateLine,
  "/store/checkout/:id/prices": StoreAcceptPrices,
  "/store/checkout/:id/address": StoreSetAddress,
  "/store/checkout/:id/delivery": StoreSetDelivery,
  "/store/checkout/:id/coupon": StoreCoupon,
  "/store/checkout/:id/coupon/remove": StoreCoupon,
  "/store/checkout/:id/payment": StorePreparePayment,
  "/store/checkout/:id/complete": StoreCompleteCheckout,
}

/**
 * A guest's cart is open to whoever holds its id: the storefront keeps it in an httpOnly cookie and never in a URL. Once
 * it is a member's, it is open to them alone. Joining asks its workflow instead, which knows carts that were joined.
 */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/checkout", middlewares: [...visitor] },
  { methods: ["GET"], matcher: "/store/checkout/:id", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/join", middlewares: [ids, ...memberGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/lines", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/lines/:line_id", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/address", middlewares: [ids, ...cartGuard] },
  { methods: ["GET", "POST"], matcher: "/store/checkout/:id/delivery", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/payment", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/prices", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/coupon", middlewares: [ids, ...cartGuard] },
  { methods: ["POST"], matcher: "/store/checkout/:id/coupon/remove", middlewares: [ids, ...cartGuard] },
  {
    methods: ["POST"],
    matcher: "/store/checkout/:id/complete",
    middlewares: [turnstile(AT_ONCE), ids, ...cartGuard],
  },
  ...Object.entries(POSTS).map(([matcher, body]) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [validBody(body)],
  })),
]
