import { expect, test } from "vitest"
import { decidedSum, decisionDraft, decisionOf } from "./return-decision"

const line = (line_id: string, paid_idr: number, offered_idr: number | null) => ({
  line_id,
  title: { id: "Beras", en: "Rice" },
  variant_title: "1 kg",
  picture: null,
  quantity: 1,
  paid_idr,
  offered_idr,
  settled_idr: null,
  good: null,
})

test("a decision begins with the seller's offer, else with what was paid", () => {
  const draft = decisionDraft({
    lines: [line("a", 50_000, 20_000), line("b", 25_000, null)],
    goods_back: true,
  })
  expect(draft).toEqual({ amounts: { a: "20000", b: "25000" }, reason: "", goods: "back" })
  expect(decidedSum(draft)).toBe(45_000)
})

test.each([
  ["25.000", 25_000],
  ["Rp 25.000", 25_000],
  ["", NaN],
  ["0", 0],
  ["1.5", NaN],
  ["dua", NaN],
  ["-5", NaN],
])("an amount typed as %j is %d", (typed, amount) => {
  const draft = { amounts: { a: typed }, reason: " Rusak ", goods: "keep" as const }
  expect(decisionOf(draft)).toEqual({
    lines: [{ line_id: "a", amount_idr: amount }],
    reason: "Rusak",
    goods_back: false,
  })
  expect(decidedSum(draft)).toBe(Number.isNaN(amount) ? undefined : amount)
})
