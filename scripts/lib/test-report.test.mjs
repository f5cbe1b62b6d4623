import { describe, expect, it } from "vitest"
import { closingLine, countPlaywright, countVitest, NONE, sum, withCrash } from "./test-report.mjs"

describe("countVitest", () => {
  it("adds skipped and planned tests", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it("counts a file that could not be loaded", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [] },
    ]
    const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 0, testResults }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 0 })
  })
})

describe("countPlaywright", () => {
  it("counts errors outside tests as failures", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 2 })
  })
})

describe("withCrash", () => {
  const good = { passed: 2, failed: 0, skipped: 1 }

  it("leaves a good run", () => expect(withCrash(good, true)).toEqual(good))
  it("leaves a run that named its failures", () => {
    expect(withCrash({ ...good, failed: 3 }, false)).toEqual({ ...good, failed: 3 })
  })
  it("counts a runner that broke as one failure", () => {
    expect(withCrash(good, false)).toEqual({ ...good, failed: 1 })
  })
  it("counts a run without tests as one failure", () => {
    expect(withCrash(NONE, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

it("closes with one sum", () => {
  const total = sum([
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 10, failed: 1, skipped: 0 },
  ])
  expect(closingLine(total)).toBe("11 passed, 1 failed, 2 skipped")
})
