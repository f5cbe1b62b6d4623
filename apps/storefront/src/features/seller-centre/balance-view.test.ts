import { describe, expect, test } from "vitest"
import { balancePage, isGivenBack, waitsFor } from "./balance-view"

test.each([
  [{}, 1],
  [{ hal: "3" }, 3],
  [{ hal: ["2", "5"] }, 2],
  [{ hal: "0" }, 1],
  [{ hal: "-1" }, 1],
  [{ hal: "x" }, 1],
])("the page of %o is %d", (query, page) => {
  expect(balancePage(query)).toBe(page)
})

describe("waitsFor", () => {
  const group = { sum_idr: 1, is_available: false, is_held: false, available_at: null }
  const at = "2026-12-05T00:00:00.000Z"
  test.each([
    [group, "arrival"],
    [{ ...group, available_at: at }, "window"],
    [{ ...group, available_at: at, is_held: true }, "return"],
    [{ ...group, is_held: true }, "return"],
    [{ ...group, is_available: true, available_at: at }, null],
    [{ ...group, sum_idr: 0 }, null],
  ])("%o waits for %s", (facts, what) => {
    expect(waitsFor(facts)).toBe(what)
  })
})

test.each([
  ["commission", -5, undefined],
  ["commission", 5, "commission"],
  ["pph22", 5, "pph22"],
  ["goods", 5, undefined],
] as const)("%s of %d is given back as %s", (kind, amount_idr, back) => {
  expect(isGivenBack({ kind, amount_idr })).toBe(back)
})
