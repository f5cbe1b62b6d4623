import { expect, test } from "vitest"
import { readCartCount } from "./cart-count"

test.each([
  ["", 0],
  ["sebiduk_cart_count=3", 3],
  ["a=1; sebiduk_cart_count=12; b=2", 12],
  ["my_sebiduk_cart_count=4", 0],
  ["sebiduk_cart_count=", 0],
  ["sebiduk_cart_count=-1", 0],
  ["sebiduk_cart_count=<b>", 0],
])("%s → %i", (cookies, count) => {
  expect(readCartCount(cookies)).toBe(count)
})
