import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  StoreAddLine,
  StoreCompleteCheckout,
  StoreCoupon,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "@sebiduk/contracts"
import { validBody, validIds } from "../../validation"

const POSTS = {
  "/store/checkout/:id/lines": StoreAddLine,
  "/store/checkout/:id/lines/:line_id": StoreUpdateLine,
  "/store/checkout/:id/address": StoreSetAddress,
  "/store/checkout/:id/delivery": StoreSetDelivery,
  "/store/checkout/:id/coupon": StoreCoupon,
  "/store/checkout/:id/coupon/remove": StoreCoupon,
  "/store/checkout/:id/complete": StoreCompleteCheckout,
}

/** A cart is open to whoever holds its id: the storefront keeps it in an httpOnly cookie and never in a URL. */
export const checkoutMiddlewares: MiddlewareRoute[] = [
  ...["/store/checkout/:id", ...Object.keys(POSTS)].map((matcher) => ({
    matcher,
    middlewares: [validIds("CART_NOT_FOUND")],
  })),
  ...Object.entries(POSTS).map(([matcher, body]) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [validBody(body)],
  })),
]
