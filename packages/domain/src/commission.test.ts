import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  chooseCommission,
  commissionAt,
  commissionOf,
  distinctRates,
  rateOf,
  STANDARD_COMMISSION,
  STANDARD_COMMISSION_BPS,
  type CommissionFacts,
  type CommissionRule,
} from "./commission"

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

const rule = (id: string, facts: Partial<CommissionRule> = {}): CommissionRule => ({
  id,
  category_id: null,
  seller_id: null,
  campaign: null,
  channel: null,
  kind: "percentage",
  bps: 300,
  fixed_idr: null,
  ...(facts as object),
})
const SALE: CommissionFacts = {
  seller_id: "sel_1",
  category_ids: ["cat_rice", "cat_food"],
  campaigns: ["LEBARAN"],
  channel: "retail",
}

describe("chooseCommission", () => {
  test.each<[string, CommissionRule[], string | null]>([
    ["no rule", [], null],
    ["one without conditions", [rule("any")], "any"],
    ["the own category", [rule("rice", { category_id: "cat_rice" })], "rice"],
    ["one above it", [rule("food", { category_id: "cat_food" })], "food"],
    ["another category", [rule("craft", { category_id: "cat_craft" })], null],
    ["the shop", [rule("shop", { seller_id: "sel_1" })], "shop"],
    ["another shop", [rule("shop", { seller_id: "sel_2" })], null],
    ["the campaign", [rule("camp", { campaign: "LEBARAN" })], "camp"],
    ["another campaign", [rule("camp", { campaign: "NATAL" })], null],
    ["the channel", [rule("retail", { channel: "retail" })], "retail"],
    ["another channel", [rule("carton", { channel: "wholesale" })], null],
    ["only some of its conditions", [rule("x", { seller_id: "sel_1", channel: "wholesale" })], null],
    ["all of its conditions", [rule("x", { seller_id: "sel_1", category_id: "cat_food" })], "x"],
    ["several: the first", [rule("no", { seller_id: "sel_2" }), rule("a"), rule("b")], "a"],
  ])("%s", (_name, rules, expected) => {
    expect(chooseCommission(rules, SALE).rule_id).toBe(expected)
  })

  test("is the standard of 5 % when no rule fits", () => {
    expect(chooseCommission([rule("x", { seller_id: "sel_2" })], SALE)).toEqual(STANDARD_COMMISSION)
    expect(STANDARD_COMMISSION.rate).toEqual({ kind: "percentage", bps: 500, fixed_idr: null })
  })

  test("is never changed by what stands behind the rule that fits", () => {
    const some = fc.array(
      fc
        .record({
          seller_id: fc.constantFrom(null, "sel_1", "sel_2"),
          category_id: fc.constantFrom(null, "cat_rice", "cat_craft"),
          channel: fc.constantFrom(null, "retail" as const, "wholesale" as const),
        })
        .map((facts) => rule("r", facts)),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(some, some, (before, behind) => {
        const first = chooseCommission([...before, rule("here")], SALE)
        expect(chooseCommission([...before, rule("here"), ...behind], SALE)).toEqual(first)
      }),
    )
  })
})

describe("commissionAt", () => {
  const fixed = (fixed_idr: number) => ({ kind: "fixed", bps: null, fixed_idr }) as const
  test.each([
    [fixed(1_000), { gross: 50_000, quantity: 3 }, 3_000],
    [fixed(1_000), { gross: 2_500, quantity: 3 }, 2_500],
    [fixed(0), { gross: 2_500, quantity: 3 }, 0],
    [STANDARD_COMMISSION.rate, { gross: 50_000, quantity: 3 }, 2_500],
  ])("%o of %o is %d", (rate, line, expected) => {
    expect(commissionAt(rate, line)).toBe(expected)
  })

  test("is never more than the goods cost", () => {
    const nat = fc.nat(100_000_000)
    fc.assert(
      fc.property(nat, nat, fc.nat(9_999), (gross, fixed_idr, quantity) => {
        const kept = commissionAt(fixed(fixed_idr), { gross, quantity })
        expect(kept).toBeGreaterThanOrEqual(0)
        expect(kept).toBeLessThanOrEqual(gross)
      }),
    )
  })

  test.each([
    [fixed(-1), { gross: 1, quantity: 1 }],
    [fixed(1), { gross: -1, quantity: 1 }],
    [fixed(1), { gross: 1, quantity: 0.5 }],
  ])("%o of %o is refused", (rate, line) => {
    expect(() => commissionAt(rate, line)).toThrow(RangeError)
  })
})

test("distinctRates names each rate once, percentages first", () => {
  const percent = (bps: number) => ({ kind: "percentage", bps, fixed_idr: null }) as const
  const fixed = (fixed_idr: number) => ({ kind: "fixed", bps: null, fixed_idr }) as const
  expect(
    distinctRates([fixed(500), percent(500), percent(300), percent(500), fixed(200), fixed(500)]),
  ).toEqual([percent(300), percent(500), fixed(200), fixed(500)])
  expect(distinctRates([])).toEqual([])
})

test.each([
  { kind: "fixed", bps: 500, fixed_idr: null },
  { kind: "percentage", bps: null, fixed_idr: 500 },
] as const)("%o has no rate", (row) => {
  expect(() => rateOf(row)).toThrow(RangeError)
})
