import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { formatDate, formatDateTime, formatDayRange, formatNumber, formatWeight, pricePerKg } from "./format"

test.each([
  [12_500, "id", "12.500"],
  [12_500, "en", "12,500"],
  [2.5, "id", "2,5"],
  [2.5, "en", "2.5"],
] as const)("formatNumber(%d, %s)", (n, locale, text) => {
  expect(formatNumber(n, locale)).toBe(text)
})

describe("dates are in WIB", () => {
  test.each([
    ["2026-11-23", "id", "23 November 2026"],
    ["2026-08-17", "id", "17 Agustus 2026"],
    ["2026-08-17", "en", "17 August 2026"],
    // 17:00 UTC is midnight of the next day in Jakarta
    ["2026-12-31T17:00:00Z", "id", "1 Januari 2027"],
    ["2026-12-31T16:59:59Z", "en", "31 December 2026"],
  ] as const)("formatDate(%s, %s)", (date, locale, text) => {
    expect(formatDate(date, locale)).toBe(text)
  })

  test.each([
    ["2026-11-22T22:08:00Z", "id", "23 November 2026 pukul 05.08 WIB"],
    ["2026-11-22T22:08:00Z", "en", "23 November 2026 at 05:08 WIB"],
    ["2026-11-22T17:00:00Z", "id", "23 November 2026 pukul 00.00 WIB"],
  ] as const)("formatDateTime(%s, %s)", (date, locale, text) => {
    expect(formatDateTime(new Date(date), locale)).toBe(text)
  })

  test("no date is the caller's bug", () => {
    expect(() => formatDate("soon", "id")).toThrow(RangeError)
  })
})

test.each([
  [500, "id", "500 g"],
  [999, "id", "999 g"],
  [1000, "id", "1 kg"],
  [2500, "id", "2,5 kg"],
  [2500, "en", "2.5 kg"],
  [1030, "id", "1,03 kg"],
  [1_250_000, "id", "1.250 kg"],
] as const)("formatWeight(%d, %s)", (grams, locale, text) => {
  expect(formatWeight(grams, locale)).toBe(text)
})

describe("pricePerKg", () => {
  test.each([
    [26_000, 1000, 26_000],
    [122_500, 5000, 24_500],
    [16_500, 800, 20_625],
    [1, 2000, 1],
    [1, 2001, 0],
    [10_000, 3000, 3333],
    [20_000, 3000, 6667],
  ])("Rp%d for %d g is Rp%d", (price, grams, perKg) => {
    expect(pricePerKg(price, grams)).toBe(perKg)
  })

  test("is within half a rupiah of the exact price", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.integer({ min: 1, max: 1_000_000 }), (price, grams) => {
        const difference = pricePerKg(price, grams) - (price * 1000) / grams
        expect(Math.abs(difference)).toBeLessThanOrEqual(0.5 + 1e-3)
      }),
    )
  })

  test("needs content to divide by", () => {
    expect(() => pricePerKg(1000, 0)).toThrow(RangeError)
  })
})

test.each([
  [2, 4, "2–4"],
  [1, 1, "1"],
])("formatDayRange(%d, %d)", (min, max, text) => {
  expect(formatDayRange(min, max)).toBe(text)
})
