import { describe, expect, test } from "vitest"
import type { DeliveryService } from "./delivery"
import {
  CARD_MINIMUM_IDR,
  COD_LIMIT_IDR,
  refuseMethod,
  type PaymentFacts,
  type PaymentMethod,
} from "./payment"

const HARJO_WINANGUN = "16.08.03.2008"
const facts: PaymentFacts = {
  total_idr: 250_000,
  desa_code: HARJO_WINANGUN,
  services: ["pickup", "seller"],
  offered: ["transfer", "cod"],
}

describe("refuseMethod", () => {
  test.each<[string, Partial<PaymentFacts>, ReturnType<typeof refuseMethod>]>([
    ["where every shop meets the buyer", {}, undefined],
    ["at the limit", { total_idr: COD_LIMIT_IDR }, undefined],
    ["a rupiah above it", { total_idr: COD_LIMIT_IDR + 1 }, "above_limit"],
    ["to Bandung", { desa_code: "32.73.01.1001" }, "outside_regency"],
    ["to OKU Selatan next door", { desa_code: "16.09.01.1001" }, "outside_regency"],
    ["without an address", { desa_code: null }, "outside_regency"],
    ["when one of two comes by courier", { services: ["seller", "regular"] }, "by_courier"],
    ["while one shop has no service yet", { services: ["pickup", null] }, "by_courier"],
    ["where it is not offered", { offered: ["transfer"] }, "not_offered"],
  ])("cash on delivery %s", (_when, change, expected) => {
    expect(refuseMethod("cod", { ...facts, ...change })).toBe(expected)
  })

  test.each<DeliveryService>(["regular", "express", "cargo"])("no cash to the courier of %s", (service) => {
    expect(refuseMethod("cod", { ...facts, services: [service] })).toBe("by_courier")
  })

  test.each<[PaymentMethod, ReturnType<typeof refuseMethod>]>([
    ["transfer", undefined],
    ["card", "not_offered"],
    ["terms", "not_offered"],
  ])("%s to a household without further arrangements", (method, expected) => {
    expect(refuseMethod(method, facts)).toBe(expected)
  })

  test("a card pays ten thousand rupiah and no less", () => {
    const offered = { ...facts, offered: ["card" as const] }
    expect(refuseMethod("card", { ...offered, total_idr: CARD_MINIMUM_IDR })).toBeUndefined()
    expect(refuseMethod("card", { ...offered, total_idr: CARD_MINIMUM_IDR - 1 })).toBe("below_minimum")
  })
})
