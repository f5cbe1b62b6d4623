import fc from "fast-check"
import { expect, test } from "vitest"
import { ENTRY_KINDS, payoutEntries, payoutReturnedEntries, refundEntries, saleEntries } from "./ledger"
import { STATEMENT_SUMS, statementOf, turnoverOf } from "./statement"

const movement = fc.record({
  kind: fc.constantFrom(...ENTRY_KINDS),
  amount: fc.integer({ min: -50_000_000, max: 50_000_000 }),
})
const opening = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })

const sale = {
  order_id: "a",
  seller_id: "s",
  goods: 50_000,
  shipping: 23_000,
  commission: 2_500,
  pph22: 0,
  discount: 5_000,
}
const ofShop = (entries: ReturnType<typeof saleEntries>) => entries.filter(({ seller_id }) => seller_id)

test("a sale, a refund and a payout read as their sums", () => {
  const refund = { amount: 20_000, gross: 20_000, discount: 0, commission: 1_000, pph22: 0 }
  const movements = ofShop([
    ...saleEntries(sale),
    ...refundEntries({ id: "r", seller_id: "s" }, refund),
    ...payoutEntries({ id: "p", seller_id: "s", amount: 51_500 }),
    ...payoutReturnedEntries({ id: "p", seller_id: "s", amount: 51_500 }),
  ])
  expect(statementOf(1_000, movements)).toEqual({
    sums: {
      goods: 50_000,
      shipping: 23_000,
      commission: -1_500,
      cash: 0,
      refunds: -20_000,
      pph22: 0,
      adjustments: 0,
      payouts: 0,
    },
    closing: 52_500,
  })
})

test("opening and all movements make the closing balance, whatever their kinds", () => {
  fc.assert(
    fc.property(opening, fc.array(movement), (from, movements) => {
      const { sums, closing } = statementOf(from, movements)
      expect(closing).toBe(movements.reduce((sum, { amount }) => sum + amount, from))
      expect(STATEMENT_SUMS.reduce((sum, name) => sum + sums[name], from)).toBe(closing)
    }),
  )
})

test("months chain: cut anywhere, the later statements begin where the earlier ones ended", () => {
  fc.assert(
    fc.property(opening, fc.array(fc.array(movement), { maxLength: 6 }), (from, months) => {
      let balance = from
      for (const movements of months) balance = statementOf(balance, movements).closing
      expect(balance).toBe(statementOf(from, months.flat()).closing)
    }),
  )
})

test("turnover tells twelve months, empty ones too, less what was given back", () => {
  const rows = turnoverOf(
    [
      { month: "2026-11", kind: "goods", amount: 50_000 },
      { month: "2026-11", kind: "shipping", amount: 23_000 },
      { month: "2026-11", kind: "commission", amount: -2_500 },
      { month: "2026-11", kind: "payout", amount: -70_500 },
      { month: "2026-10", kind: "refund", amount: -10_000 },
      { month: "2025-11", kind: "goods", amount: 1 },
    ],
    "2026-11",
  )
  expect(rows).toHaveLength(12)
  expect(rows[0]).toEqual({ month: "2025-12", goods: 0, shipping: 0, refunded: 0, net: 0 })
  expect(rows.slice(-2)).toEqual([
    { month: "2026-10", goods: 0, shipping: 0, refunded: 10_000, net: -10_000 },
    { month: "2026-11", goods: 50_000, shipping: 23_000, refunded: 0, net: 73_000 },
  ])
})
