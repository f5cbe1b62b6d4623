import { expect, test } from "vitest"
import { refusePayout } from "./payout"

test.each([
  [-1, true, "negative"],
  [19_999, true, "below_minimum"],
  [0, true, "below_minimum"],
  [20_000, false, "no_account"],
  [20_000, true, undefined],
] as const)("a balance of %i with an account: %s is left out as %s", (available, has_account, reason) => {
  expect(refusePayout(available, { minimum: 20_000, has_account })).toBe(reason)
})

test("nothing is never paid, whatever the minimum", () => {
  expect(refusePayout(0, { minimum: 0, has_account: true })).toBe("below_minimum")
})
