import { expect, it } from "vitest"
import { ownerOf } from "./cart-owner"

it.each([
  ["nobody's", { customer_id: null }, null],
  ["a guest's", { customer_id: "cus_1", customer: { has_account: false } }, null],
  ["a member's", { customer_id: "cus_1", customer: { has_account: true } }, "cus_1"],
  ["one of a member who is gone", { customer_id: "cus_1", customer: null }, "cus_1"],
])("says whose %s cart is", (_what, row, owner) => {
  expect(ownerOf(row)).toBe(owner)
})
