"use client"

import { useSyncExternalStore } from "react"
import { readCartCount } from "@/lib/cart-count"
import { subscribeToCookies } from "./cookie-news-client"

/** How many pieces are in the cart: read in the browser, so that the page around it can be cached. */
export function CartCount() {
  const count = useSyncExternalStore(
    subscribeToCookies,
    () => readCartCount(document.cookie),
    () => 0,
  )
  if (count === 0) return null
  return (
    <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-paddy px-1 text-center text-xs leading-5 font-bold text-white md:right-auto md:left-10 md:-translate-x-full">
      {count > 99 ? "99+" : count}
    </span>
  )
}
