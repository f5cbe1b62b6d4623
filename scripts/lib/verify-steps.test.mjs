import { expect, test } from "vitest"
import { Failure } from "./failure.mjs"
import { chosenSteps, STEPS, summary } from "./verify-steps.mjs"

test("without arguments every step runs", () => {
  expect(chosenSteps([])).toEqual(STEPS)
})

test("--only keeps the order of the steps", () => {
  expect(chosenSteps(["--only=types,lint"]).map(({ name }) => name)).toEqual(["lint", "types"])
})

test.each(["--only=lnt", "--only=", "lint", "--fast"])("%s is refused", (arg) => {
  expect(() => chosenSteps([arg])).toThrow(Failure)
})

test("the summary names what failed", () => {
  const lint = { name: "lint", ok: true, seconds: 20.4 }
  expect(summary([lint, { name: "types", ok: true, seconds: 10 }])).toBe(
    "verify: all 2 checks passed in 30 s",
  )
  expect(summary([lint, { name: "types", ok: false, seconds: 10 }])).toBe(
    "verify: failed: types; 1 of 2 checks passed in 30 s",
  )
})
