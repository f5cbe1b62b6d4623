import fc from "fast-check"
import { expect, test } from "vitest"
import { missingToMinimum, refuseBelowMinimum } from "./order-minimum"

test.each([
  [50_000, null, 0],
  [0, null, 0],
  [50_000, 50_000, 0],
  [50_001, 50_000, 0],
  [49_999, 50_000, 1],
  [0, 50_000, 50_000],
])("%d of %j lacks %d", (goods_idr, minimum_idr, missing) => {
  expect(missingToMinimum({ goods_idr, minimum_idr })).toBe(missing)
  expect(refuseBelowMinimum({ goods_idr, minimum_idr })).toEqual(
    missing === 0
      ? undefined
      : { code: "ORDER_BELOW_MINIMUM", values: { minimum: minimum_idr ?? 0, missing } },
  )
})

test("amounts that are not whole rupiah are a bug", () => {
  expect(() => missingToMinimum({ goods_idr: 0.5, minimum_idr: null })).toThrow(RangeError)
  expect(() => refuseBelowMinimum({ goods_idr: 1, minimum_idr: 1.5 })).toThrow(RangeError)
})

test("what is missing is exactly what makes it enough", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 })
  fc.assert(
    fc.property(amount, fc.option(amount), (goods_idr, minimum_idr) => {
      const missing = missingToMinimum({ goods_idr, minimum_idr })
      expect(missing).toBeGreaterThanOrEqual(0)
      expect(refuseBelowMinimum({ goods_idr: goods_idr + missing, minimum_idr })).toBeUndefined()
      if (missing > 0) {
        expect(refuseBelowMinimum({ goods_idr: goods_idr + missing - 1, minimum_idr })).toBeDefined()
      }
    }),
  )
})
