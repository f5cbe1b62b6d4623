import fc from "fast-check"
import { expect, test } from "vitest"
import { isMonth, monthInWib, monthsFrom, monthsLater, startOfMonth } from "./month"

test("a month begins at midnight in western Indonesia", () => {
  expect(startOfMonth("2026-11").toISOString()).toBe("2026-10-31T17:00:00.000Z")
  expect(monthInWib(new Date("2026-10-31T16:59:59.999Z"))).toBe("2026-10")
  expect(monthInWib(new Date("2026-10-31T17:00:00.000Z"))).toBe("2026-11")
})

test("months follow each other over the year", () => {
  expect(monthsLater("2026-12", 1)).toBe("2027-01")
  expect(monthsLater("2027-01", -12)).toBe("2026-01")
  expect(monthsFrom("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"])
  expect(monthsFrom("2027-02", "2026-11")).toEqual([])
})

test("every instant lies in its month and in no other", () => {
  const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  fc.assert(
    fc.property(instants, (instant) => {
      const month = monthInWib(instant)
      expect(startOfMonth(month).getTime()).toBeLessThanOrEqual(instant.getTime())
      expect(startOfMonth(monthsLater(month, 1)).getTime()).toBeGreaterThan(instant.getTime())
    }),
  )
})

test.each(["", "2026", "2026-13", "2026-00", "26-11", "2026-11-01"])("%j is no month", (text) => {
  expect(isMonth(text)).toBe(false)
  expect(() => startOfMonth(text)).toThrow(RangeError)
})
