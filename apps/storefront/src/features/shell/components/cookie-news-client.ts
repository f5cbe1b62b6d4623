import { CART_CHANGED_EVENT } from "@/lib/cart-count"

const NEWS = [CART_CHANGED_EVENT, "focus", "pageshow"] as const

/** Calls back when a cookie may have changed; for `useSyncExternalStore`. */
export function subscribeToCookies(onChange: () => void): () => void {
  const cookies = "cookieStore" in window ? window.cookieStore : undefined
  for (const name of NEWS) window.addEventListener(name, onChange)
  cookies?.addEventListener("change", onChange)
  return () => {
    for (const name of NEWS) window.removeEventListener(name, onChange)
    cookies?.removeEventListener("change", onChange)
  }
}
