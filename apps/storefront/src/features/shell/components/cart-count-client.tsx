"use client"

import { useSyncExternalStore } from "react"
import { CART_CHANGED_EVENT, readCartCount } from "@/lib/cart-count"

const NEWS = [CART_CHANGED_EVENT, "focus", "pageshow"] as const

function subscribe(onChange: () => void) {
  const cookies = "cookieStore" in window ? window.cookieStore : undefined
  for (const name of NEWS) window.addEventListener(name, onChange)
  cookies?.addEventListener("change", onChange)
  return () => {
    for (const name of NEWS) window.removeEventListener(name, onChange)
    cookies?.removeEventListener("change", onChange)
  }
}

/** How many pieces are in the cart: read in the browser, so that the page around it can be cached. */
export function CartCount() {
  const count = useSyncExternalStore(
    subscribe,
    () => readCartCount(document.cookie),
    () => 0,
  )
  if (count === 0) return null
  return (
    <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-paddy px-1 text-center text-xs leading-5 font-bold text-white">
      {count > 99 ? "99+" : count}
    </span>
  )
}
