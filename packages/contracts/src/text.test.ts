import { expect, test } from "vitest"
import { plainText } from "./text"

test.each([
  [" Toko  Siti ", "Toko  Siti"],
  ["\u200B\u200BToko\u202E Siti\u00AD", "Toko Siti"],
  ["Kursi\nrotan 🪑", "Kursi\nrotan 🪑"],
])("plainText reads %j", (typed, text) => {
  expect(plainText().parse(typed)).toBe(text)
})

test("what cannot be seen is too short", () => {
  expect(plainText().min(3).safeParse("\u200B\u200C\u200D\u2060").success).toBe(false)
})
