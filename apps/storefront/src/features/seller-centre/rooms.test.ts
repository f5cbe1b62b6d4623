import type { MemberRight } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { hasRight, roomsOf } from "./rooms"

test.each([
  [
    ["owner"],
    [
      "home",
      "orders",
      "returns",
      "identity",
      "shop",
      "licences",
      "products",
      "members",
      "balance",
      "bank",
      "holiday",
    ],
  ],
  [["stock"], ["home", "products"]],
  [["orders"], ["home", "orders", "returns"]],
  [["finance"], ["home", "balance", "bank"]],
  [
    ["stock", "finance"],
    ["home", "products", "balance", "bank"],
  ],
  [[], ["home"]],
] satisfies [MemberRight[], string[]][])("%j may use %j", (rights, rooms) => {
  expect(roomsOf(rights).map(({ room }) => room)).toEqual(rooms)
})

test("an owner may do everything, nobody else what an owner may", () => {
  expect(hasRight(["owner"], "finance")).toBe(true)
  expect(hasRight(["stock", "orders", "finance"], "owner")).toBe(false)
})
