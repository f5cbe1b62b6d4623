import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { wholeShares, type DiscountShare } from "./discount"

const roomy = (amounts: readonly number[]): DiscountShare[] =>
  amounts.map((amount) => ({ amount, room: 1_000_000_000 }))

describe("wholeShares", () => {
  test.each([
    ["nothing", [], []],
    ["whole shares", [2_500, 0, 7_000], [2_500, 0, 7_000]],
    ["thirds of a whole", [3333.3333333, 3333.3333333, 3333.3333333], [3334, 3333, 3333]],
    ["the largest remainder", [10.2, 10.7, 10.4], [10, 11, 10]],
    ["half a rupiah, up", [0.25, 0.25], [1, 0]],
    ["less than half, down", [0.2, 0.2], [0, 0]],
    ["equal remainders, the earlier", [1.5, 1.5, 1.5], [2, 2, 1]],
    ["noise of binary fractions", [0.1 + 0.2, 0.7], [0, 1]],
  ])("rounds %s", (_what, amounts, expected) => {
    expect(wholeShares(roomy(amounts))).toEqual(expected)
  })

  test("gives to another line what has no room", () => {
    expect(
      wholeShares([
        { amount: 10.9, room: 10 },
        { amount: 10.6, room: 20 },
      ]),
    ).toEqual([10, 12])
  })

  test("gives no more than there is room for", () => {
    expect(wholeShares([{ amount: 10.9, room: 3 }])).toEqual([3])
  })

  test.each([
    [{ amount: -1, room: 5 }],
    [{ amount: Number.NaN, room: 5 }],
    [{ amount: 1, room: 0.5 }],
    [{ amount: 1, room: -1 }],
  ])("refuses %j", (share) => {
    expect(() => wholeShares([share])).toThrow(RangeError)
  })

  /** A percentage of line totals, as a coupon over many sellers makes it. */
  const percentage = fc
    .record({
      percent: fc.double({ min: 0.01, max: 100, noNaN: true }),
      totals: fc.array(fc.integer({ min: 1, max: 50_000_000 }), { minLength: 1, maxLength: 40 }),
    })
    .map(({ percent, totals }) => totals.map((total) => ({ amount: (total * percent) / 100, room: total })))

  test("shares sum to the whole discount, rounded half up", () => {
    fc.assert(
      fc.property(percentage, (shares) => {
        const exact = shares.reduce((sum, { amount }) => sum + Math.round(amount * 10_000), 0)
        const sum = wholeShares(shares).reduce((all, share) => all + share, 0)
        expect(sum).toBe(Math.floor((exact + 5_000) / 10_000))
      }),
    )
  })

  test("each share is its exact amount rounded down or up, whole, and within its line", () => {
    fc.assert(
      fc.property(percentage, (shares) => {
        wholeShares(shares).forEach((given, index) => {
          const share = shares[index]
          expect(Number.isSafeInteger(given)).toBe(true)
          expect(given).toBeGreaterThanOrEqual(0)
          expect(given).toBeLessThanOrEqual(share?.room ?? -1)
          expect(Math.abs(given - (share?.amount ?? -9))).toBeLessThan(1.0001)
        })
      }),
    )
  })

  test("a whole discount stays as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50_000_000 })), (amounts) => {
        expect(wholeShares(amounts.map((amount) => ({ amount, room: amount })))).toEqual(amounts)
      }),
    )
  })

  test("never passes the room of any line, and stops only when there is none", () => {
    const share = fc.record({
      amount: fc.double({ min: 0, max: 1_000_000, noNaN: true }),
      room: fc.integer({ min: 0, max: 1_000_000 }),
    })
    fc.assert(
      fc.property(fc.array(share, { maxLength: 20 }), (shares) => {
        const given = wholeShares(shares)
        const exact = shares.reduce((sum, { amount }) => sum + Math.round(amount * 10_000), 0)
        const room = shares.reduce((sum, share) => sum + share.room, 0)
        given.forEach((part, index) => expect(part).toBeLessThanOrEqual(shares[index]?.room ?? -1))
        expect(given.reduce((sum, part) => sum + part, 0)).toBe(
          Math.min(room, Math.floor((exact + 5_000) / 10_000)),
        )
      }),
    )
  })
})
