import { describe, expect, it, test } from "vitest"
import { returnableUntilOf, returnedLines, returnField } from "./return-form"

describe("returnedLines", () => {
  it("takes what was filled in, and leaves out what is kept", () => {
    const typed = { "quantity-a": "2", "quantity-b": "", "quantity-c": "0", words: "Rusak" }
    expect(returnedLines(typed)).toEqual([{ line_id: "a", quantity: 2 }])
  })

  it("hands on what is no number for the contract to refuse", () => {
    expect(returnedLines({ "quantity-a": "dua" })).toEqual([{ line_id: "a", quantity: NaN }])
  })
})

test.each([
  ["lines.1.quantity", "quantity-b"],
  ["lines.0.line_id", "quantity-a"],
  ["lines", "lines"],
  ["lines.7.quantity", "lines.7.quantity"],
  ["photo_ids", "photos"],
  ["photo_ids.2", "photos"],
  ["account", "bank"],
  ["account.account_number", "account_number"],
  ["words", "words"],
])("%s stands at %s", (path, field) => {
  expect(returnField([{ line_id: "a" }, { line_id: "b" }], path)).toBe(field)
})

test("an order that is not listed may not be given back", () => {
  const until = "2026-12-01T00:00:00.000Z"
  const list = { orders: [{ order_id: "a", until, lines: [] }], returns: [], needs_account: true }
  expect([returnableUntilOf(list, "a"), returnableUntilOf(list, "b")]).toEqual([until, null])
})
