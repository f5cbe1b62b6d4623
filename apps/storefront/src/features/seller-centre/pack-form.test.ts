import { expect, test } from "vitest"
import { packedLines, packField } from "./pack-form"

test("only what is ticked goes into a parcel", () => {
  const typed = { order_id: "o", "pack-a": "on", "quantity-a": "2", "quantity-b": "1", "pack-c": "on" }
  expect(packedLines(typed)).toEqual([
    { line_id: "a", quantity: 2 },
    { line_id: "c", quantity: NaN },
  ])
})

test.each([
  ["lines.1.quantity", "quantity-b"],
  ["lines.0.line_id", "quantity-a"],
  ["lines.2.quantity", "lines.2.quantity"],
  ["lines", "lines"],
])("%s stands beside %s", (path, field) => {
  expect(packField([{ line_id: "a" }, { line_id: "b" }], path)).toBe(field)
})
