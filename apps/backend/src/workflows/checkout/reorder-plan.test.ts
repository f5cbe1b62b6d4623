import { expect, test } from "vitest"
import { planOfReorder, type GoodsForSale, type OrderedLine } from "./reorder-plan"

const line_facts = { seller_id: "s1", title_en: "Rice", is_illustration: false, perishable: false }
const ordered = (quantity: number, variant_id = "a"): OrderedLine => ({
  variant_id,
  title: { id: "Beras", en: "Rice" },
  variant_title: "1 kg",
  quantity,
  unit_price: 25_000,
})
const sold = (facts: Partial<GoodsForSale> = {}): GoodsForSale => ({
  available: 9,
  price_now: 25_000,
  line_facts,
  ...facts,
})
const goods = { title: { id: "Beras", en: "Rice" }, variant_title: "1 kg" }
const priceChanged = { ...goods, reason: "PRICE_CHANGED", was_idr: 25_000, now_idr: 27_500 }

test("what is unchanged is added without a word, as the goods are today", () => {
  const plan = planOfReorder({ ordered: [ordered(3)], cart: { items: [] }, goods: { a: sold() } })
  expect(plan).toEqual({ items: [{ variant_id: "a", quantity: 3, metadata: line_facts }], notices: [] })
})

test.each([
  [
    "fewer are left and they cost more",
    { available: 2, price_now: 27_500 },
    ["QUANTITY_ABOVE_STOCK", "PRICE_CHANGED"],
  ],
  ["nothing is left", { available: 0, price_now: 27_500 }, ["QUANTITY_ABOVE_STOCK"]],
  ["all are there and cost more", { price_now: 27_500 }, ["PRICE_CHANGED"]],
])("%s", (_, facts, reasons) => {
  const { notices } = planOfReorder({
    ordered: [ordered(3)],
    cart: { items: [] },
    goods: { a: sold(facts) },
  })
  expect(notices.map(({ reason }) => reason)).toEqual(reasons)
})

test("a price is told of goods that were in the cart before", () => {
  const items = [{ variant_id: "a", quantity: 3 }]
  const plan = planOfReorder({
    ordered: [ordered(3)],
    cart: { items },
    goods: { a: sold({ price_now: 27_500 }) },
  })
  expect(plan).toEqual({ items: [], notices: [priceChanged] })
})

test("goods of two lines are told once, in the order of the purchase", () => {
  const { notices } = planOfReorder({
    ordered: [ordered(1, "gone"), ordered(2), ordered(2, "gone")],
    cart: { items: [] },
    goods: { a: sold({ price_now: 27_500 }) },
  })
  expect(notices).toEqual([
    { ...goods, reason: "VARIANT_NOT_FOR_SALE", wanted: 3, quantity: 0 },
    priceChanged,
  ])
})
