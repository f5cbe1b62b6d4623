import { expect, test } from "vitest"
import { daysAfter, startOfDay } from "./day"

test("a day begins at seven hours before midnight of UTC", () => {
  expect(startOfDay("2026-01-01").toISOString()).toBe("2025-12-31T17:00:00.000Z")
})

test.each([
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2026-11-28", -29, "2026-10-30"],
])("daysAfter(%s, %d) is %s", (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected)
})
