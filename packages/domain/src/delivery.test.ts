import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  chargeableWeightG,
  DELIVERY_SERVICES,
  quoteDelivery,
  zoneOf,
  type DeliveryService,
  type ParcelItem,
} from "./delivery"
import { COURIER_SERVICES, ZONES } from "./delivery-zones"

const WANA_BAKTI = "16.08.13.2004"
const PALEMBANG = "16.71.01.1001"
const BANDUNG = "32.73.01.1001"
const JAYAPURA = "91.71.01.1001"

const rice = {
  quantity: 1,
  weight_g: 5080,
  length_cm: 38,
  width_cm: 25,
  height_cm: 8,
  cargo_only: false,
  perishable: false,
  max_transit_days: null,
} satisfies ParcelItem
const guava = { ...rice, weight_g: 3400, perishable: true, max_transit_days: 3 } satisfies ParcelItem
/** 5.5 kg on the scale, 278.5 dm³. */
const chair = {
  ...rice,
  weight_g: 5500,
  length_cm: 61,
  width_cm: 55,
  height_cm: 83,
  cargo_only: true,
} satisfies ParcelItem

function quote(destination: string, ...items: ParcelItem[]) {
  const answer = quoteDelivery({ destination, parcel: { items } })
  return {
    ...Object.fromEntries(answer.quotes.map((entry) => [entry.service, entry])),
    ...Object.fromEntries(answer.refused.map((entry) => [entry.service, entry.reason])),
  } as Record<DeliveryService, unknown>
}

describe("zones", () => {
  test("each of the 38 provinces is in exactly one zone", () => {
    const provinces = ZONES.flatMap((zone) => zone.provinces)
    expect(new Set(provinces).size).toBe(38)
    expect(provinces).toHaveLength(38)
  })

  test.each([
    [WANA_BAKTI, "Z0"],
    ["16.08", "Z0"],
    ["16", "Z1"],
    [PALEMBANG, "Z1"],
    ["18", "Z2"],
    [BANDUNG, "Z3"],
    ["34.04", "Z4"],
    ["11", "Z5"],
    ["51", "Z6"],
    ["53", "Z7"],
    ["96", "Z8"],
  ])("%s is in %s", (code, zone) => {
    expect(zoneOf(code).code).toBe(zone)
  })

  test.each(["99", "1608", ""])("%s has none", (code) => {
    expect(() => zoneOf(code)).toThrow(RangeError)
  })
})

describe("chargeableWeightG", () => {
  test.each([
    ["regular", 1, 1, 1000],
    ["regular", 1300, 1, 1000],
    ["regular", 1301, 1, 2000],
    ["regular", 2300, 1, 2000],
    ["regular", 2301, 1, 3000],
    ["regular", 900, 62_400, 11_000],
    ["express", 900, 62_400, 11_000],
    ["cargo", 900, 62_400, 13_000],
    ["cargo", 5500, 1, 10_000],
    ["cargo", 10_300, 1, 10_000],
    ["cargo", 10_301, 1, 11_000],
    ["cargo", 5500, 278_465, 56_000],
  ] as const)("%s of %d g, %d cm³ is %d g", (service, weight_g, volume_cm3, charged) => {
    expect(chargeableWeightG(service, { weight_g, volume_cm3 })).toBe(charged)
  })
})

describe("quoteDelivery", () => {
  test("rice to Bandung", () => {
    expect(quoteDelivery({ destination: BANDUNG, parcel: { items: [{ ...rice, quantity: 2 }] } })).toEqual({
      quotes: [
        {
          service: "regular",
          price_idr: 230_000,
          chargeable_weight_g: 10_000,
          parcels: 1,
          etd_days: { min: 2, max: 4 },
        },
        {
          service: "express",
          price_idr: 380_000,
          chargeable_weight_g: 10_000,
          parcels: 1,
          etd_days: { min: 1, max: 2 },
        },
        {
          service: "cargo",
          price_idr: 50_000,
          chargeable_weight_g: 10_000,
          parcels: 1,
          etd_days: { min: 3, max: 6 },
        },
        { service: "pickup", price_idr: 0, chargeable_weight_g: 0, parcels: 1, etd_days: null },
      ],
      refused: [{ service: "seller", reason: "not_served" }],
    })
  })

  test("within OKU Timur the seller delivers, express does not run", () => {
    expect(quote(WANA_BAKTI, rice)).toMatchObject({
      regular: { price_idr: 40_000 },
      express: "not_served",
      seller: { price_idr: 40_000, etd_days: { min: 1, max: 2 } },
    })
  })

  test("guava goes only by what arrives within its transit days", () => {
    expect(quote(PALEMBANG, guava)).toMatchObject({
      regular: { price_idr: 52_000 },
      express: { price_idr: 80_000 },
      cargo: "too_slow_for_perishable",
    })
    expect(quote(BANDUNG, rice, guava)).toMatchObject({
      regular: "too_slow_for_perishable",
      express: { etd_days: { max: 2 } },
      cargo: "too_slow_for_perishable",
    })
    expect(quote(JAYAPURA, guava)).toMatchObject({
      regular: "too_slow_for_perishable",
      express: "not_served",
      cargo: "too_slow_for_perishable",
      pickup: { price_idr: 0 },
      seller: "not_served",
    })
  })

  test("transit days count for perishables only, and only where known", () => {
    expect(quote(BANDUNG, { ...guava, perishable: false })).toMatchObject({ regular: { parcels: 1 } })
    expect(quote(BANDUNG, { ...guava, max_transit_days: null })).toMatchObject({ regular: { parcels: 1 } })
    expect(quote(WANA_BAKTI, { ...guava, max_transit_days: 1 })).toMatchObject({
      seller: "too_slow_for_perishable",
    })
  })

  test("furniture sends the whole shipment by cargo, a koli per piece", () => {
    expect(quote(BANDUNG, { ...chair, quantity: 4 }, rice)).toMatchObject({
      regular: "cargo_only",
      express: "cargo_only",
      // 4 × 278 465 cm³ and the rice's 7 600 cm³, divided by 5000: 224.292 kg
      cargo: { chargeable_weight_g: 224_000, price_idr: 1_120_000, parcels: 5 },
    })
    expect(quote(WANA_BAKTI, chair)).toMatchObject({ seller: { price_idr: 46 * 8000 + 8000 } })
  })

  test("above the parcel limit the shipment travels in several parcels, each rounded on its own", () => {
    const sack = { ...rice, weight_g: 10_120, length_cm: 48, width_cm: 32, height_cm: 10 }
    expect(quote(BANDUNG, { ...sack, quantity: 3 })).toMatchObject({
      // 20.24 kg and 10.12 kg
      regular: { parcels: 2, chargeable_weight_g: 30_000, price_idr: 690_000 },
      // 10.12 kg each: two are above 20 kg
      express: { parcels: 3, chargeable_weight_g: 30_000 },
      // 30.36 kg as one consignment
      cargo: { parcels: 1, chargeable_weight_g: 31_000 },
    })
  })

  test("a piece above the limit alone is too heavy", () => {
    const sack = { ...rice, weight_g: 25_250 }
    expect(quote(BANDUNG, sack)).toMatchObject({ regular: { parcels: 1 }, express: "too_heavy" })
    expect(quote(BANDUNG, { ...rice, weight_g: 250_001 })).toMatchObject({
      regular: "too_heavy",
      cargo: "too_heavy",
    })
    // by volume: 31 kg at divisor 6000
    expect(quote(BANDUNG, { ...rice, length_cm: 62, width_cm: 50, height_cm: 60 })).toMatchObject({
      regular: "too_heavy",
      cargo: { parcels: 1 },
    })
  })

  test("small pieces fill the room that heavy ones leave", () => {
    const items = [
      { ...rice, weight_g: 1000, quantity: 10, height_cm: 1 },
      { ...rice, weight_g: 25_000, quantity: 2, height_cm: 1 },
    ]
    expect(quote(BANDUNG, ...items)).toMatchObject({ regular: { parcels: 2, chargeable_weight_g: 60_000 } })
  })

  test.each([
    [[]],
    [[{ ...rice, quantity: 0 }]],
    [[{ ...rice, quantity: 1.5 }]],
    [[{ ...rice, weight_g: 0 }]],
    [[{ ...rice, height_cm: -1 }]],
    [[{ ...rice, width_cm: Number.NaN }]],
  ])("refuses a broken shipment %#", (items) => {
    expect(() => quoteDelivery({ destination: BANDUNG, parcel: { items } })).toThrow(RangeError)
  })
})

describe("properties", () => {
  const item = fc.record({
    quantity: fc.integer({ min: 1, max: 9999 }),
    weight_g: fc.integer({ min: 1, max: 40_000 }),
    length_cm: fc.integer({ min: 1, max: 120 }),
    width_cm: fc.integer({ min: 1, max: 120 }),
    height_cm: fc.integer({ min: 1, max: 120 }),
    cargo_only: fc.boolean(),
    perishable: fc.boolean(),
    max_transit_days: fc.option(fc.integer({ min: 1, max: 10 })),
  })
  const items = fc.array(item, { minLength: 1, maxLength: 8 })
  const destination = fc.constantFrom(
    WANA_BAKTI,
    ...ZONES.flatMap(({ provinces }) => provinces.map((code) => `${code}.01.01.2001`)),
  )

  test("every service is either quoted or refused, once and in order", () => {
    fc.assert(
      fc.property(destination, items, (place, list) => {
        const { quotes, refused } = quoteDelivery({ destination: place, parcel: { items: list } })
        const rank = (service: DeliveryService) => DELIVERY_SERVICES.indexOf(service)
        const services = [...quotes, ...refused].map(({ service }) => service)
        expect(services.sort((a, b) => rank(a) - rank(b))).toEqual([...DELIVERY_SERVICES])
        expect(quotes.map(({ service }) => service)).toContain("pickup")
      }),
    )
  })

  test("prices are whole rupiah and cover the actual weight", () => {
    fc.assert(
      fc.property(destination, items, (place, list) => {
        const { quotes } = quoteDelivery({ destination: place, parcel: { items: list } })
        const actual_g = list.reduce((sum, { quantity, weight_g }) => sum + quantity * weight_g, 0)
        for (const { service, price_idr, chargeable_weight_g, parcels } of quotes) {
          expect(Number.isSafeInteger(price_idr)).toBe(true)
          expect(Number.isSafeInteger(parcels) && parcels >= 1).toBe(true)
          if (service === "pickup") continue
          expect(chargeable_weight_g % 1000).toBe(0)
          const forgiven_g = service === "regular" || service === "express" ? 300 * parcels : 300
          expect(chargeable_weight_g).toBeGreaterThanOrEqual(actual_g - forgiven_g)
        }
      }),
    )
  })

  test("no parcel weighs more than the service takes", () => {
    fc.assert(
      fc.property(destination, items, (place, list) => {
        const { quotes } = quoteDelivery({ destination: place, parcel: { items: list } })
        const actual_g = list.reduce((sum, { quantity, weight_g }) => sum + quantity * weight_g, 0)
        for (const { service, parcels } of quotes) {
          if (service === "pickup" || service === "seller") continue
          const limit_g = COURIER_SERVICES[service].maximum_parcel_kg * 1000
          expect(parcels * limit_g).toBeGreaterThanOrEqual(actual_g)
        }
      }),
    )
  })

  test("the order of the lines does not matter", () => {
    fc.assert(
      fc.property(destination, items, (place, list) => {
        const answer = quoteDelivery({ destination: place, parcel: { items: list } })
        const reversed = quoteDelivery({ destination: place, parcel: { items: [...list].reverse() } })
        expect(reversed.refused).toEqual(answer.refused)
      }),
    )
  })
})
