import fc from "fast-check"
import { expect, test } from "vitest"
import { BUSINESS_SCALES, scaleOf } from "./scale"

test.each([
  [null, null, undefined],
  [0, null, "mikro"],
  [1_000_000_000, null, "mikro"],
  [1_000_000_001, null, "kecil"],
  [5_000_000_000, null, "kecil"],
  [5_000_000_001, null, "menengah"],
  [10_000_000_000, null, "menengah"],
  [10_000_000_001, null, undefined],
  [null, 0, "mikro"],
  [null, 2_000_000_000, "mikro"],
  [null, 2_000_000_001, "kecil"],
  [null, 15_000_000_000, "kecil"],
  [null, 15_000_000_001, "menengah"],
  [null, 50_000_000_000, "menengah"],
  [null, 50_000_000_001, undefined],
  [8_000_000_000, 300_000_000, "mikro"],
  [100_000_000, 20_000_000_000, "menengah"],
  [100_000_000, 60_000_000_000, undefined],
])("capital %s, sales %s: %s", (capital_idr, sales_idr, scale) => {
  expect(scaleOf({ capital_idr, sales_idr })).toBe(scale)
})

test.each([
  [-1, null],
  [null, -1],
  [1, -1],
])("refuses capital %s, sales %s", (capital_idr, sales_idr) => {
  expect(() => scaleOf({ capital_idr, sales_idr })).toThrow(RangeError)
})

const amount = fc.nat({ max: 60_000_000_000 })
const rank = (scale: ReturnType<typeof scaleOf>) =>
  scale === undefined ? BUSINESS_SCALES.length : BUSINESS_SCALES.indexOf(scale)

test.each(["capital_idr", "sales_idr"] as const)("more %s is never a smaller scale", (figure) => {
  fc.assert(
    fc.property(amount, amount, (one, more) => {
      const scale = (idr: number) => rank(scaleOf({ capital_idr: null, sales_idr: null, [figure]: idr }))
      expect(scale(one + more)).toBeGreaterThanOrEqual(scale(one))
    }),
  )
})

test("capital says nothing where there are sales", () => {
  fc.assert(
    fc.property(amount, amount, (capital_idr, sales_idr) => {
      expect(scaleOf({ capital_idr, sales_idr })).toBe(scaleOf({ capital_idr: null, sales_idr }))
    }),
  )
})
