const CART =
  "the id is the key: a ULID with 80 random bits in the buyer's httpOnly cookie, never in an address or a log"

/**
 * Routes to one object that need no guard, each with its reason.
 * @type {Record<string, string>}
 */
export const PUBLIC_ROUTES = {
  "/evidence/:id": "asks for a signature that is good for five minutes and answers 404 without",
  "/files/:name": "pictures of the public catalogue",
  "/store/catalogue/products/:handle": "the public catalogue",
  "/store/catalogue/sellers/:handle": "the public catalogue",
  "/store/checkout/:id": CART,
  "/store/checkout/:id/address": CART,
  "/store/checkout/:id/complete": CART,
  "/store/checkout/:id/coupon": CART,
  "/store/checkout/:id/coupon/remove": CART,
  "/store/checkout/:id/delivery": CART,
  "/store/checkout/:id/lines": CART,
  "/store/checkout/:id/lines/:line_id": `${CART}; the line is looked up within the cart`,
}
