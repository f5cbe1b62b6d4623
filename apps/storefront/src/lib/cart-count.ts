/** Number of pieces in the cart, readable by the browser so that cached pages can show it. */
export const CART_COUNT_COOKIE = "sebiduk_cart_count"

/** Dispatched on `window` by whatever changed the cart without leaving the page. */
export const CART_CHANGED_EVENT = "sebiduk:cart-changed"

/** The count in a `document.cookie` string; 0 when absent or malformed. */
export function readCartCount(cookies: string): number {
  const pair = cookies.split("; ").find((part) => part.startsWith(`${CART_COUNT_COOKIE}=`))
  const count = Number(pair?.slice(CART_COUNT_COOKIE.length + 1))
  return Number.isInteger(count) && count > 0 ? count : 0
}
