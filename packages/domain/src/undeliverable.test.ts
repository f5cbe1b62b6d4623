import fc from "fast-check"
import { expect, test } from "vitest"
import { quoteDelivery, type ParcelItem } from "./delivery"
import { undeliverableItems } from "./undeliverable"

const WANA_BAKTI = "16.08.13.2004"
const BANDUNG = "32.73.01.1001"
const JAYAPURA = "91.71.01.1001"

const jam = {
  quantity: 2,
  weight_g: 400,
  length_cm: 10,
  width_cm: 10,
  height_cm: 10,
  cargo_only: false,
  perishable: false,
  max_transit_days: null,
} satisfies ParcelItem
const guava = { ...jam, perishable: true, max_transit_days: 3 } satisfies ParcelItem
const chair = { ...jam, quantity: 1, weight_g: 5_500, cargo_only: true } satisfies ParcelItem

test.each([
  ["rice to Papua", JAYAPURA, [jam], []],
  ["guava to Papua", JAYAPURA, [guava], [{ index: 0, reason: "too_slow_for_perishable" }]],
  ["guava among others to Papua", JAYAPURA, [jam, guava], [{ index: 1, reason: "too_slow_for_perishable" }]],
  ["guava to Bandung", BANDUNG, [jam, guava], []],
  ["a chair to Bandung", BANDUNG, [jam, chair], []],
  [
    "guava and a chair, each alone but not together",
    BANDUNG,
    [guava, jam, chair],
    [
      { index: 0, reason: null },
      { index: 2, reason: null },
    ],
  ],
  ["what the seller brings in person", WANA_BAKTI, [guava, chair], []],
  ["nothing", BANDUNG, [], []],
])("%s", (_what, destination, items, expected) => {
  expect(undeliverableItems({ destination, items })).toEqual(expected)
})

test("names an item exactly when nothing but pickup is left", () => {
  const item = fc.record({
    quantity: fc.integer({ min: 1, max: 20 }),
    weight_g: fc.integer({ min: 1, max: 40_000 }),
    length_cm: fc.integer({ min: 1, max: 120 }),
    width_cm: fc.integer({ min: 1, max: 80 }),
    height_cm: fc.integer({ min: 1, max: 80 }),
    cargo_only: fc.boolean(),
    perishable: fc.boolean(),
    max_transit_days: fc.option(fc.integer({ min: 1, max: 10 })),
  })
  const place = fc.constantFrom(WANA_BAKTI, BANDUNG, JAYAPURA)
  fc.assert(
    fc.property(place, fc.array(item, { minLength: 1, maxLength: 4 }), (destination, items) => {
      const { quotes } = quoteDelivery({ destination, parcel: { items } })
      const isCarried = quotes.some(({ service }) => service !== "pickup")
      expect(undeliverableItems({ destination, items }).length === 0).toBe(isCarried)
    }),
  )
})
