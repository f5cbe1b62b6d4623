"use client"

import { useEffect } from "react"
import { CART_CHANGED_EVENT, CART_COUNT_COOKIE } from "@/lib/cart-count"

/** Takes the number off the cart in the header when the cart behind it is gone: a page cannot set cookies. */
export function StaleCount() {
  useEffect(() => {
    document.cookie = `${CART_COUNT_COOKIE}=; path=/; max-age=0; samesite=lax`
    window.dispatchEvent(new Event(CART_CHANGED_EVENT))
  }, [])
  return null
}
