import { expect, test } from "vitest"
import { holidayPause } from "./shop-holiday"

const NEW_YEAR = { from: "2026-12-30", until: "2026-12-31" }

test.each([
  ["2026-12-29", { is_now: false, resumes_on: "2027-01-01" }],
  ["2026-12-30", { is_now: true, resumes_on: "2027-01-01" }],
  ["2026-12-31", { is_now: true, resumes_on: "2027-01-01" }],
  ["2027-01-01", undefined],
])("on %s", (today, pause) => {
  expect(holidayPause(NEW_YEAR, today)).toEqual(pause)
})

test("the day after 28 February depends on the year", () => {
  const february = { from: "2028-02-01", until: "2028-02-28" }
  expect(holidayPause(february, "2028-02-01")?.resumes_on).toBe("2028-02-29")
})
