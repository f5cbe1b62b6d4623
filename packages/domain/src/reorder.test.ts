import fc from "fast-check"
import { expect, test } from "vitest"
import { MAX_CART_LINES, MAX_LINE_QUANTITY } from "./quantity"
import { planReorder } from "./reorder"

const line = (variant_id: string, quantity: number) => ({ variant_id, quantity })

test.each([
  // own, ordered, on hand → added, why not all
  [0, 3, 9, 3, undefined],
  [2, 3, 9, 1, undefined],
  [3, 3, 9, 0, undefined],
  [5, 3, 9, 0, undefined],
  [0, 3, 2, 2, "QUANTITY_ABOVE_STOCK"],
  [2, 3, 2, 0, "QUANTITY_ABOVE_STOCK"],
  [0, 3, 0, 0, "QUANTITY_ABOVE_STOCK"],
  [0, 3, undefined, 0, "VARIANT_NOT_FOR_SALE"],
  // What is in the cart says itself that it is gone.
  [3, 3, undefined, 0, undefined],
  [0, MAX_LINE_QUANTITY + 1, 20_000, MAX_LINE_QUANTITY, "QUANTITY_ABOVE_MAXIMUM"],
])(
  "with %d in the cart, %d ordered and %s on hand %d are added",
  (own, ordered, available, added, reason) => {
    const plan = planReorder({
      own: own > 0 ? [line("a", own)] : [],
      ordered: [line("a", ordered)],
      available: { a: available },
    })
    expect(plan.add).toEqual(added > 0 ? [line("a", added)] : [])
    expect(plan.cuts).toEqual(
      reason ? [{ variant_id: "a", reason, wanted: ordered, quantity: own + added }] : [],
    )
  },
)

test("a variant in two lines counts once, in the order and in the cart", () => {
  const plan = planReorder({
    own: [line("a", 1), line("a", 1)],
    ordered: [line("a", 2), line("b", 1), line("a", 3)],
    available: { a: 9, b: 9 },
  })
  expect(plan).toEqual({ add: [line("a", 3), line("b", 1)], cuts: [] })
})

test("a full cart takes nothing new", () => {
  const own = Array.from({ length: MAX_CART_LINES }, (_, index) => line(`v${index}`, 1))
  expect(planReorder({ own, ordered: [line("new", 2)], available: { new: 9 } })).toEqual({
    add: [],
    cuts: [{ variant_id: "new", reason: "CART_TOO_MANY_LINES", wanted: 2, quantity: 0 }],
  })
})

const IDS = ["a", "b", "c"]
const Lines = fc.array(
  fc.record({ variant_id: fc.constantFrom(...IDS), quantity: fc.integer({ min: 1, max: 30 }) }),
  { maxLength: 6 },
)
const OnHand = fc.record(Object.fromEntries(IDS.map((id) => [id, fc.option(fc.nat(40), { nil: undefined })])))

test("a repetition adds nothing and tells the same", () => {
  fc.assert(
    fc.property(Lines, Lines, OnHand, (own, ordered, available) => {
      const first = planReorder({ own, ordered, available })
      const second = planReorder({ own: [...own, ...first.add], ordered, available })
      expect(second.add).toEqual([])
      expect(second.cuts).toEqual(first.cuts)
    }),
  )
})
