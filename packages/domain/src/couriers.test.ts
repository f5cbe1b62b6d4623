import { describe, expect, it, test } from "vitest"
import { COURIERS, couriersFor, refuseShipping, trackingPage } from "./couriers"
import { DELIVERY_SERVICES } from "./delivery"

describe("refuseShipping", () => {
  it.each([
    ["regular", "jne", "JP123", undefined],
    ["regular", "other", "BUS 7", undefined],
    ["regular", "jne", "  ", { field: "waybill", code: "FIELD_REQUIRED" }],
    ["cargo", "other", "", { field: "waybill", code: "FIELD_REQUIRED" }],
    ["express", "self", "", { field: "courier", code: "CHOICE_INVALID" }],
    [null, "self", "", { field: "courier", code: "CHOICE_INVALID" }],
    ["pickup", "self", "", undefined],
    ["seller", "self", "", undefined],
    ["seller", "jnt", "", { field: "waybill", code: "FIELD_REQUIRED" }],
    ["seller", "jnt", "JT9", undefined],
  ] as const)("%s by %s under '%s'", (service, courier, waybill, refusal) => {
    expect(refuseShipping({ service, courier, waybill })).toEqual(refusal)
  })
})

test("every service has couriers, the likeliest first", () => {
  expect(DELIVERY_SERVICES.map((service) => couriersFor(service)[0])).toEqual([
    "jne",
    "jne",
    "jne",
    "self",
    "self",
  ])
})

test("a page for looking a waybill up is a secure one", () => {
  const pages = COURIERS.map(trackingPage)
  expect(pages.filter((page) => page !== null).every((page) => page.startsWith("https://"))).toBe(true)
  expect([trackingPage("self"), trackingPage("other")]).toEqual([null, null])
})
