import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { COURIER_SERVICES } from "./delivery-zones"
import { packParcels } from "./parcels"

const box = { quantity: 1, weight_g: 1000, length_cm: 10, width_cm: 10, height_cm: 10, cargo_only: false }

describe("packParcels", () => {
  test.each([
    [30, [{ count: 1, weight_g: 30_000 }]],
    [
      31,
      [
        { count: 1, weight_g: 30_000 },
        { count: 1, weight_g: 1000 },
      ],
    ],
    [
      9999,
      [
        { count: 333, weight_g: 30_000 },
        { count: 1, weight_g: 9000 },
      ],
    ],
  ])("%d boxes of 1 kg", (quantity, groups) => {
    const parcels = packParcels("regular", [{ ...box, quantity }])
    expect(parcels?.map(({ count, load }) => ({ count, weight_g: load.weight_g }))).toEqual(groups)
  })

  test("cargo-only pieces travel as they are", () => {
    const parcels = packParcels("cargo", [
      { ...box, quantity: 3, cargo_only: true },
      { ...box, quantity: 5 },
    ])
    expect(parcels?.map(({ count }) => count)).toEqual([3, 1])
  })

  const pieces = fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 9999 }),
      weight_g: fc.integer({ min: 1, max: 30_000 }),
      length_cm: fc.integer({ min: 1, max: 60 }),
      width_cm: fc.integer({ min: 1, max: 50 }),
      height_cm: fc.integer({ min: 1, max: 60 }),
      cargo_only: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  )

  test("nothing is lost and no parcel is over the limit", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const parcels = packParcels("regular", list) ?? []
        const { divisor, maximum_parcel_kg } = COURIER_SERVICES.regular
        for (const { count, load } of parcels) {
          expect(count).toBeGreaterThanOrEqual(1)
          expect(load.weight_g).toBeLessThanOrEqual(maximum_parcel_kg * 1000)
          expect(load.volume_cm3).toBeLessThanOrEqual(maximum_parcel_kg * divisor)
        }
        const packed_g = parcels.reduce((sum, { count, load }) => sum + count * load.weight_g, 0)
        const packed_cm3 = parcels.reduce((sum, { count, load }) => sum + count * load.volume_cm3, 0)
        expect(packed_g).toBe(list.reduce((sum, piece) => sum + piece.quantity * piece.weight_g, 0))
        expect(packed_cm3).toBe(
          list.reduce(
            (sum, piece) => sum + piece.quantity * piece.length_cm * piece.width_cm * piece.height_cm,
            0,
          ),
        )
      }),
    )
  })
})
