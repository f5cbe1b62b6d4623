import { describe, expect, it } from "vitest"
import { dayAfter, dueReminder } from "./reminder-days"

const END = "2027-03-01"

describe("dueReminder", () => {
  it.each([
    ["2026-12-30", undefined],
    ["2026-12-31", 60],
    ["2027-01-29", 60],
    ["2027-01-30", 30],
    ["2027-02-21", 30],
    ["2027-02-22", 7],
    ["2027-03-01", 7],
    ["2027-03-02", undefined],
  ])("on %s is %s", (today, days) => {
    expect(dueReminder(END, today)).toBe(days)
  })
})

it("counts days over the ends of months and leap years", () => {
  expect([dayAfter("2026-12-31", 1), dayAfter("2028-02-28", 1), dayAfter("2027-02-28", 1)]).toEqual([
    "2027-01-01",
    "2028-02-29",
    "2027-03-01",
  ])
})
