import fc from "fast-check"
import { expect, test } from "vitest"
import { MAX_LINE_QUANTITY, refuseQuantity, stockState } from "./quantity"

const maximum = MAX_LINE_QUANTITY

test.each([
  [1, 1, undefined],
  [10, 10, undefined],
  [MAX_LINE_QUANTITY, 20_000, undefined],
  [0, 10, { code: "QUANTITY_INVALID" }],
  [-1, 10, { code: "QUANTITY_INVALID" }],
  [1.5, 10, { code: "QUANTITY_INVALID" }],
  [Number.NaN, 10, { code: "QUANTITY_INVALID" }],
  [1e300, 10, { code: "QUANTITY_INVALID" }],
  [11, 10, { code: "QUANTITY_ABOVE_STOCK", values: { available: 10 } }],
  [1, 0, { code: "QUANTITY_ABOVE_STOCK", values: { available: 0 } }],
  [1, -3, { code: "QUANTITY_ABOVE_STOCK", values: { available: 0 } }],
  [20_000, 10, { code: "QUANTITY_ABOVE_STOCK", values: { available: 10 } }],
  [10_000, 20_000, { code: "QUANTITY_ABOVE_MAXIMUM", values: { maximum } }],
])("%d of %d", (quantity, available, refusal) => {
  expect(refuseQuantity({ quantity, available, maximum })).toEqual(refusal)
})

test("what passes is whole, in stock and below the maximum", () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), fc.nat(), fc.nat(), (quantity, available, limit) => {
      const passes = refuseQuantity({ quantity, available, maximum: limit }) === undefined
      expect(passes).toBe(
        Number.isInteger(quantity) && quantity >= 1 && quantity <= available && quantity <= limit,
      )
    }),
  )
})

test.each([
  [-1, "sold_out"],
  [0, "sold_out"],
  [1, "low"],
  [5, "low"],
  [6, "available"],
])("stockState(%d) is %s", (available, state) => {
  expect(stockState(available)).toBe(state)
})
