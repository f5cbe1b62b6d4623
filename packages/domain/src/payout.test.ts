import { expect, test } from "vitest"
import { refundState, refusePayout } from "./payout"

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

test.each([
  ["promised", "transfer", null, "needs_account"],
  ["promised", "cod", null, "needs_account"],
  ["promised", "transfer", "123", "waiting"],
  ["promised", "card", null, "waiting"],
  ["paid", "transfer", "123", "paid"],
  ["paid", "card", null, "paid"],
] as const)("a %s refund of a %s to the account %s is %s", (status, method, account_number, state) => {
  expect(refundState({ status, method, account_number })).toBe(state)
})
