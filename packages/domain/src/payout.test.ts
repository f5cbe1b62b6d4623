import { expect, test } from "vitest"
import { refundState, refusePayout } from "./payout"

test.each([
  [-1, true, true, "negative"],
  [19_999, true, true, "below_minimum"],
  [0, true, false, "below_minimum"],
  [20_000, false, false, "no_account"],
  [20_000, true, true, "account_refused"],
  [20_000, true, false, undefined],
] as const)(
  "a balance of %i with an account: %s, that was refused: %s, is left out as %s",
  (available, has_account, is_refused, reason) => {
    expect(refusePayout(available, { minimum: 20_000, has_account, is_refused })).toBe(reason)
  },
)

test("nothing is never paid, whatever the minimum", () => {
  expect(refusePayout(0, { minimum: 0, has_account: true, is_refused: false })).toBe("below_minimum")
})

test.each([
  ["promised", "transfer", null, false, "needs_account"],
  ["promised", "cod", null, false, "needs_account"],
  ["promised", "transfer", "123", true, "needs_account"],
  ["promised", "transfer", "123", false, "waiting"],
  ["promised", "card", null, false, "waiting"],
  ["paid", "transfer", "123", false, "paid"],
  ["paid", "card", null, false, "paid"],
] as const)(
  "a %s refund of a %s to the account %s, refused: %s, is %s",
  (status, method, account_number, is_refused, state) => {
    expect(refundState({ status, method, account_number, is_refused })).toBe(state)
  },
)
