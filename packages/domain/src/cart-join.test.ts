import fc from "fast-check"
import { expect, test } from "vitest"
import { planJoin } from "./cart-join"
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./quantity"

const line = (variant_id: string, quantity: number) => ({ variant_id, quantity })

test("different goods stand side by side, the same add up", () => {
  const plan = planJoin({
    own: [line("a", 2)],
    guests: [line("b", 1), line("a", 3)],
    available: { a: 9, b: 9 },
  })
  expect(plan).toEqual({ add: [line("b", 1), line("a", 3)], cuts: [] })
})

test.each([
  // own, guest's, on hand → in the end, why not all
  [2, 3, 5, 5, undefined],
  [2, 4, 5, 5, "QUANTITY_ABOVE_STOCK"],
  [5, 1, 5, 5, "QUANTITY_ABOVE_STOCK"],
  [8, 1, 5, 8, "QUANTITY_ABOVE_STOCK"],
  [0, 3, 0, 0, "QUANTITY_ABOVE_STOCK"],
  [0, 3, undefined, 0, "VARIANT_NOT_FOR_SALE"],
  [4, 3, undefined, 4, "VARIANT_NOT_FOR_SALE"],
  [9_000, 2_000, 20_000, MAX_LINE_QUANTITY, "QUANTITY_ABOVE_MAXIMUM"],
  [9_000, 2_000, MAX_LINE_QUANTITY, MAX_LINE_QUANTITY, "QUANTITY_ABOVE_STOCK"],
])("%d own and %d of the guest with %s on hand are %d", (own, guests, available, quantity, reason) => {
  const plan = planJoin({
    own: own > 0 ? [line("a", own)] : [],
    guests: [line("a", guests)],
    available: { a: available },
  })
  expect(plan.add).toEqual(quantity > own ? [line("a", quantity - own)] : [])
  expect(plan.cuts).toEqual(
    reason === undefined ? [] : [{ variant_id: "a", reason, wanted: own + guests, quantity }],
  )
})

test("a variant in two lines of a cart counts once", () => {
  const twice = [line("a", 2), line("a", 3)]
  expect(planJoin({ own: twice, guests: twice, available: { a: 8 } })).toEqual({
    add: [line("a", 3)],
    cuts: [{ variant_id: "a", reason: "QUANTITY_ABOVE_STOCK", wanted: 10, quantity: 8 }],
  })
})

test("a full cart takes more of what is in it, and nothing new", () => {
  const own = Array.from({ length: MAX_CART_LINES }, (_, index) => line(`v${index}`, 1))
  const plan = planJoin({ own, guests: [line("new", 2), line("v0", 1)], available: { new: 9, v0: 9 } })
  expect(plan).toEqual({
    add: [line("v0", 1)],
    cuts: [{ variant_id: "new", reason: "CART_TOO_MANY_LINES", wanted: 2, quantity: 0 }],
  })
})

const Lines = fc.array(
  fc.record({
    variant_id: fc.constantFrom("a", "b", "c", "d"),
    quantity: fc.integer({ min: 1, max: MAX_LINE_QUANTITY }),
  }),
  { maxLength: 6 },
)
const OnHand = fc.record(
  Object.fromEntries(["a", "b", "c", "d"].map((id) => [id, fc.option(fc.nat(20_000), { nil: undefined })])),
)
const total = (id: string, lines: readonly { variant_id: string; quantity: number }[]) =>
  lines.filter(({ variant_id }) => variant_id === id).reduce((sum, { quantity }) => sum + quantity, 0)

test("nothing is lost in silence: each variant comes along whole, or is told", () => {
  fc.assert(
    fc.property(Lines, Lines, OnHand, (own, guests, available) => {
      const { add, cuts } = planJoin({ own, guests, available })
      for (const id of new Set(guests.map(({ variant_id }) => variant_id))) {
        const end = total(id, own) + total(id, add)
        const cut = cuts.find(({ variant_id }) => variant_id === id)
        expect(end).toBe(cut?.quantity ?? total(id, own) + total(id, guests))
        expect(end).toBeGreaterThanOrEqual(total(id, own))
      }
      for (const { variant_id, quantity } of add) {
        const end = total(variant_id, own) + quantity
        expect(end).toBeLessThanOrEqual(Math.min(available[variant_id] ?? 0, MAX_LINE_QUANTITY))
      }
    }),
  )
})
