import { describe, expect, test } from "vitest"
import { couponProblem, type CouponFacts } from "./coupon"

const NOW = new Date("2026-11-25T05:00:00Z")
const before = new Date("2026-11-25T04:59:59Z")
const after = new Date("2026-11-25T05:00:01Z")

const good: CouponFacts = {
  is_open: true,
  starts_at: null,
  ends_at: null,
  is_used_up: false,
  taken_off: 1_000,
}

describe("couponProblem", () => {
  test.each([
    ["one that takes something off", good, undefined],
    ["one that waits for a delivery", { ...good, taken_off: "nothing_yet" }, undefined],
    ["one that nobody made", undefined, "unknown"],
    ["one that was withdrawn", { ...good, is_open: false }, "unknown"],
    ["one of tomorrow", { ...good, starts_at: after }, "not_started"],
    ["one that starts now", { ...good, starts_at: NOW }, undefined],
    ["one of yesterday", { ...good, ends_at: before }, "expired"],
    ["one that ends now", { ...good, ends_at: NOW }, "expired"],
    ["one within its time", { ...good, starts_at: before, ends_at: after }, undefined],
    ["one whose uses are gone", { ...good, is_used_up: true, taken_off: 0 }, "used_up"],
    ["one for other goods", { ...good, taken_off: 0 }, "not_for_this_cart"],
    ["an expired one, used up or not", { ...good, ends_at: before, is_used_up: true }, "expired"],
  ] as const)("of %s", (_what, coupon, problem) => {
    expect(couponProblem(coupon, NOW)).toBe(problem)
  })
})
