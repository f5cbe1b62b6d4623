import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { answerOfOffers, nonsenseOf, tableAnswer, type CourierOffer, type Shipment } from "./courier-offers"
import { quoteDelivery, type ParcelItem } from "./delivery"

const BANDUNG = "32.73.01.1001"

const anItem = (input: Partial<ParcelItem> = {}): ParcelItem => ({
  quantity: 1,
  weight_g: 1_000,
  length_cm: 10,
  width_cm: 10,
  height_cm: 10,
  cargo_only: false,
  perishable: false,
  max_transit_days: null,
  ...input,
})
const aShipment = (...items: ParcelItem[]): Shipment => ({
  destination: BANDUNG,
  parcel: { items: items.length > 0 ? items : [anItem()] },
})
const anOffer = (input: Partial<CourierOffer> = {}): CourierOffer => ({
  service: "regular",
  price_idr: 19_500,
  chargeable_weight_g: 1_000,
  parcels: 1,
  etd_days: { min: 2, max: 3 },
  ...input,
})

describe("answerOfOffers", () => {
  test("asks the courier's price, and the table's where no courier is needed", () => {
    const { source, quotes, refused } = answerOfOffers("JNE", [anOffer()], aShipment())
    expect(source).toBe("JNE")
    expect(quotes.map(({ service, price_idr }) => [service, price_idr])).toEqual([
      ["regular", 19_500],
      ["pickup", 0],
    ])
    expect(refused).toEqual([
      { service: "express", reason: "not_served" },
      { service: "cargo", reason: "not_served" },
      { service: "seller", reason: "not_served" },
    ])
  })

  test.each([
    ["furniture in a parcel", anItem({ cargo_only: true }), "cargo_only"],
    ["what is too heavy", anItem({ weight_g: 31_000 }), "too_heavy"],
    ["fruit on a long road", anItem({ perishable: true, max_transit_days: 2 }), "too_slow_for_perishable"],
    [
      "furniture, however slow",
      anItem({ cargo_only: true, perishable: true, max_transit_days: 1 }),
      "cargo_only",
    ],
  ] as const)("refuses %s whatever the courier offers", (_what, item, reason) => {
    const { refused } = answerOfOffers("JNE", [anOffer()], aShipment(item))
    expect(refused).toContainEqual({ service: "regular", reason })
  })

  test("is the table again when the courier offers the table's prices", () => {
    const shipment = aShipment(anItem({ quantity: 3 }))
    const table = quoteDelivery(shipment)
    const offers = table.quotes.flatMap(({ service, etd_days, ...quote }) =>
      etd_days && service !== "pickup" && service !== "seller" ? [{ service, etd_days, ...quote }] : [],
    )
    const { quotes } = answerOfOffers("x", offers, shipment)
    expect(quotes).toEqual(table.quotes)
  })
})

describe("tableAnswer", () => {
  test("answers as the tariff table and says so", () => {
    const shipment = aShipment()
    expect(tableAnswer(shipment)).toEqual({ source: "table", ...quoteDelivery(shipment) })
  })
})

describe("nonsenseOf", () => {
  test.each([
    ["nothing", [], "no services"],
    ["a service twice", [anOffer(), anOffer()], "regular twice"],
    ["a negative price", [anOffer({ price_idr: -1 })], "regular: not a price: -1"],
    ["a price of nothing", [anOffer({ price_idr: 0 })], "regular: not a price: 0"],
    ["half a rupiah", [anOffer({ price_idr: 0.5 })], "regular: not a price: 0.5"],
    ["no number", [anOffer({ price_idr: Number.NaN })], "regular: not a price: NaN"],
    ["no weight", [anOffer({ chargeable_weight_g: 0 })], "regular: not a weight: 0"],
    ["no parcel", [anOffer({ parcels: 0 })], "regular: not parcels: 0"],
    ["days that run back", [anOffer({ etd_days: { min: 3, max: 2 } })], "regular: not days: 3 to 2"],
    ["days before today", [anOffer({ etd_days: { min: -1, max: 2 } })], "regular: not days: -1 to 2"],
    ["half a day", [anOffer({ etd_days: { min: 1, max: 1.5 } })], "regular: not days: 1 to 1.5"],
    ["an offer to be believed", [anOffer(), anOffer({ service: "cargo" })], undefined],
    ["an offer for today", [anOffer({ etd_days: { min: 0, max: 0 } })], undefined],
  ] as const)("of %s", (_what, offers, reason) => {
    expect(nonsenseOf(offers)).toBe(reason)
  })

  test("believes whole positive prices only", () => {
    fc.assert(
      fc.property(fc.double(), (price_idr) => {
        const isPrice = Number.isSafeInteger(price_idr) && price_idr > 0
        expect(nonsenseOf([anOffer({ price_idr })]) === undefined).toBe(isPrice)
      }),
    )
  })
})
