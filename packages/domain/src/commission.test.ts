import fc from "fast-check"
import { expect, test } from "vitest"
import { commissionOf, STANDARD_COMMISSION_BPS } from "./commission"

test.each([
  [0, 500, 0],
  [100_000, 500, 5_000],
  [12_345, 500, 617],
  [10, 500, 1],
  [9, 500, 0],
  [9_007_199_254_740_991, 10_000, 9_007_199_254_740_991],
])("commissionOf(%d, %d) is %d", (goods, bps, expected) => {
  expect(commissionOf(goods, bps)).toBe(expected)
})

test.each([
  [-1, 500],
  [1.5, 500],
  [100, -1],
  [100, 10_001],
  [100, 2.5],
])("commissionOf(%d, %d) is refused", (goods, bps) => {
  expect(() => commissionOf(goods, bps)).toThrow(RangeError)
})

test("is never more than the sale and never off by a rupiah", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 11 }), fc.integer({ min: 0, max: 10_000 }), (goods, bps) => {
      const commission = commissionOf(goods, bps)
      expect(commission).toBeLessThanOrEqual(goods)
      expect(Math.abs(commission - (goods * bps) / 10_000)).toBeLessThanOrEqual(0.5001)
    }),
  )
  expect(STANDARD_COMMISSION_BPS).toBe(500)
})
