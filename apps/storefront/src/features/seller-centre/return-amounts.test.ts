import { expect, test } from "vitest"
import { amountField, countedPieces, offeredAmounts } from "./return-amounts"

test("amounts are read as people write them, an empty one as nothing", () => {
  const typed = { "amount-a": "Rp 25.000", "amount-b": "", "amount-c": "dua", "good-a": "1", reason: "x" }
  expect(offeredAmounts(typed)).toEqual([
    { line_id: "a", amount_idr: 25_000 },
    { line_id: "b", amount_idr: 0 },
    { line_id: "c", amount_idr: NaN },
  ])
  expect(countedPieces(typed)).toEqual([{ line_id: "a", good: 1 }])
})

test.each([
  ["lines.1.amount_idr", "amount-b"],
  ["lines.0.line_id", "amount-a"],
  ["lines.0.good", "good-a"],
  ["lines.5.good", "lines.5.good"],
  ["reason", "reason"],
])("%s stands at %s", (path, field) => {
  expect(amountField([{ line_id: "a" }, { line_id: "b" }], path)).toBe(field)
})
