import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { allocate, assertRupiah, rupiah } from "./money"

describe("rupiah", () => {
  test.each([
    [0, "id", "Rp\u00A00"],
    [125_000, "id", "Rp\u00A0125.000"],
    [125_000, "en", "Rp\u00A0125,000"],
    [-5000, "id", "-Rp\u00A05.000"],
    [1_250_000, "id", "Rp\u00A01.250.000"],
  ] as const)("%d in %s", (amount, locale, text) => {
    expect(rupiah(amount, locale)).toBe(text)
  })

  test("is Bahasa unless told otherwise", () => {
    expect(rupiah(16_500)).toBe("Rp\u00A016.500")
  })

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %d", (amount) => {
    expect(() => rupiah(amount)).toThrow(RangeError)
    expect(() => assertRupiah(amount)).toThrow(RangeError)
  })

  test("keeps every digit", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(Number(rupiah(amount).replace(/[^\d-]/g, ""))).toBe(amount === 0 ? 0 : amount)
      }),
    )
  })
})

describe("allocate", () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [10, [1, 2, 3], [2, 3, 5]],
    [1, [1, 1], [1, 0]],
    [0, [5, 7], [0, 0]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [7, [0, 3, 0], [0, 7, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [50_000, [26_000, 122_500, 16_500], [7879, 37_121, 5000]],
  ])("%d over %j", (total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts)
  })

  test.each([
    [10, [0, 0]],
    [10, []],
    [10, [-1, 2]],
    [10, [0.5]],
    [0.5, [1]],
  ])("refuses %d over %j", (total, weights) => {
    expect(() => allocate(total, weights)).toThrow(RangeError)
  })

  const money = fc.maxSafeInteger()
  const weights = fc
    .array(fc.maxSafeNat(), { minLength: 1, maxLength: 30 })
    .filter((list) => list.some((weight) => weight > 0))

  test("parts sum to the total, to the rupiah", () => {
    fc.assert(
      fc.property(money, weights, (total, list) => {
        const sum = allocate(total, list).reduce((acc, part) => acc + BigInt(part), 0n)
        expect(sum).toBe(BigInt(total))
      }),
    )
  })

  test("each part is its exact share rounded down or up", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weights, (total, list) => {
        const sum = list.reduce((acc, weight) => acc + BigInt(weight), 0n)
        allocate(total, list).forEach((part, index) => {
          const floor = (BigInt(total) * BigInt(list[index] ?? 0)) / sum
          expect([floor, floor + 1n]).toContain(BigInt(part))
        })
      }),
    )
  })

  test("a greater weight never gets less", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weights, (total, list) => {
        const parts = allocate(total, list).map((part, index) => ({ part, weight: list[index] ?? 0 }))
        const sorted = [...parts].sort((a, b) => a.weight - b.weight || a.part - b.part)
        sorted.forEach((entry, index) => {
          expect(entry.part).toBeGreaterThanOrEqual(sorted[index - 1]?.part ?? 0)
        })
      }),
    )
  })

  test("a negative total is the mirror image", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), weights, (total, list) => {
        const mirrored = allocate(-total, list).map((part) => (part === 0 ? 0 : -part))
        expect(mirrored).toEqual(allocate(total, list))
      }),
    )
  })
})
