import { expect, it } from "vitest"
import { isStrongEnough } from "./password"

it.each(["", "pendek1", "12345678", "Password1", "BISMILLAH", "aaaaaaaaaaaa", "x1".repeat(101)])(
  "takes %j for too weak",
  (password) => {
    expect(isStrongEnough(password)).toBe(false)
  },
)

it.each(["Sebiduk-2026!", "sawah di belitang", "kata-sandi-kantor"])("takes %j", (password) => {
  expect(isStrongEnough(password)).toBe(true)
})
