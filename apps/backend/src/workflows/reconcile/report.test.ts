import { expect, it } from "vitest"
import type { Finding } from "./finding"
import { reportOf, summaryOf } from "./report"

const FINDINGS: Finding[] = [
  { check: "money", subject: "pur_1", what: "captured differ", repaired: false },
  { check: "events", subject: "pur_1", what: "nobody wrote it down", repaired: true },
  { check: "events", subject: "pev_22", what: "mails could not be sent", repaired: false },
]

it("says in one line what was found", () => {
  expect(summaryOf([])).toBe("everything agrees")
  expect(summaryOf(FINDINGS.slice(0, 1))).toBe("1 finding, 0 repaired, 1 for people")
  expect(summaryOf(FINDINGS)).toBe("3 findings, 1 repaired, 2 for people")
})

it("shows a row for each, in the order of the checks, what is open first", () => {
  expect(reportOf([])).toBe("")
  expect(reportOf(FINDINGS).split("\n")).toEqual([
    "events  OPEN      pev_22  mails could not be sent",
    "events  repaired  pur_1   nobody wrote it down",
    "money   OPEN      pur_1   captured differ",
  ])
})
