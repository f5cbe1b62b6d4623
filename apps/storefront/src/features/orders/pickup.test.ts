import type { SellerOrder } from "@sebiduk/contracts"
import { expect, test } from "vitest"
import { isAllCollected } from "./pickup"

type Service = NonNullable<SellerOrder["delivery"]>["service"]

const part = (service: Service, isCancelled = false) => ({
  delivery: { service, price_idr: 0, chargeable_weight_g: 0, etd_days: null },
  cancelled: isCancelled ? ({ at: "2026-11-23T06:00:00.000Z", by: "buyer", reason: "" } as const) : null,
})

test.each([
  ["all collected", [part("pickup"), part("pickup")], true],
  ["one sent", [part("pickup"), part("regular")], false],
  ["the one to be sent is cancelled", [part("pickup"), part("regular", true)], true],
  ["all cancelled, one was to be sent", [part("pickup", true), part("regular", true)], false],
  ["brought by the seller", [part("seller")], false],
])("%s", (_name, orders, is) => {
  expect(isAllCollected(orders)).toBe(is)
})
