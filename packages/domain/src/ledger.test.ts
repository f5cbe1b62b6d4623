import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  adjustmentEntries,
  balanceOf,
  cashEntries,
  NO_REFUND,
  payoutEntries,
  payoutPaidEntries,
  payoutReturnedEntries,
  refundableOf,
  refundEntries,
  refundPaidEntries,
  refundShare,
  refundWhole,
  saleEntries,
  sumOfShares,
  type Entry,
} from "./ledger"
import { pph22Of } from "./pph22"

const sum = (entries: readonly Entry[]): number => entries.reduce((all, { amount }) => all + amount, 0)
const idr = fc.nat(50_000_000)

/** Something sold: the discount is at most its price, the commission too. */
const sold = fc
  .record({ gross: idr, off: fc.nat(10_000), kept: fc.nat(10_000), isTaxed: fc.boolean() })
  .map(({ gross, off, kept, isTaxed }) => ({
    gross,
    discount: Math.floor((gross * off) / 10_000),
    commission: Math.floor((gross * kept) / 10_000),
    pph22: isTaxed ? pph22Of(gross) : 0,
    refunded: NO_REFUND,
  }))

const sale = fc
  .record({ what: sold, shipping: idr })
  .map(({ what: { gross, discount, commission, pph22 }, shipping }) => ({
    order_id: "order_1",
    seller_id: "sel_1",
    goods: gross,
    shipping,
    discount,
    commission,
    pph22,
  }))

describe("a sale", () => {
  test("owes the shop goods and delivery less commission, coupons or not", () => {
    const entries = saleEntries({
      order_id: "order_1",
      seller_id: "sel_1",
      goods: 50_000,
      shipping: 46_000,
      commission: 2_500,
      pph22: 250,
      discount: 10_000,
    })
    expect(entries.map(({ account, kind, amount }) => [account, kind, amount])).toEqual([
      ["seller", "goods", 50_000],
      ["seller", "shipping", 46_000],
      ["seller", "commission", -2_500],
      ["marketplace", "commission", 2_500],
      ["seller", "pph22", -250],
      ["tax", "pph22", 250],
      ["office", "cost_share", -10_000],
    ])
  })

  test("sums to what the buyer paid; to nothing where the shop took the cash", () => {
    fc.assert(
      fc.property(sale, (one) => {
        expect(sum(saleEntries(one))).toBe(one.goods + one.shipping - one.discount)
        expect(sum([...saleEntries(one), ...cashEntries(one)])).toBe(0)
      }),
    )
  })

  test("has a key for each of its entries", () => {
    fc.assert(
      fc.property(sale, (one) => {
        const keys = [...saleEntries(one), ...cashEntries(one)].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe("a refund", () => {
  test("takes back the same share of everything", () => {
    const line = { gross: 100_000, discount: 20_000, commission: 5_000, pph22: 500, refunded: NO_REFUND }
    expect(refundShare(line, 40_000)).toEqual({
      amount: 40_000,
      gross: 50_000,
      discount: 10_000,
      commission: 2_500,
      pph22: 250,
    })
  })

  test("many small ones take back exactly what was sold, and never more on the way", () => {
    fc.assert(
      fc.property(
        sold,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
        (line, parts) => {
          let refunded = NO_REFUND
          for (const part of parts) {
            const open = { ...line, refunded }
            const one = refundShare(open, Math.floor(refundableOf(open) * part))
            refunded = sumOfShares([refunded, one])
            expect(one.gross - one.discount).toBe(one.amount)
            for (const key of ["amount", "gross", "discount", "commission", "pph22"] as const)
              expect(one[key]).toBeGreaterThanOrEqual(0)
            expect(refunded.gross).toBeLessThanOrEqual(line.gross)
            expect(refunded.discount).toBeLessThanOrEqual(line.discount)
            expect(refunded.commission).toBeLessThanOrEqual(line.commission)
            expect(refunded.pph22).toBeLessThanOrEqual(line.pph22)
          }
          const last = refundWhole({ ...line, refunded })
          expect(sumOfShares([refunded, last])).toEqual({
            amount: line.gross - line.discount,
            gross: line.gross,
            discount: line.discount,
            commission: line.commission,
            pph22: line.pph22,
          })
        },
      ),
    )
  })

  test("is never more than what was paid", () => {
    const line = { gross: 100, discount: 20, commission: 5, pph22: 1, refunded: NO_REFUND }
    expect(() => refundShare(line, 81)).toThrow(RangeError)
    expect(() => refundShare(line, -1)).toThrow(RangeError)
    expect(() => refundShare(line, 0.5)).toThrow(RangeError)
  })

  test("leaves the pot as it is when promised, and takes its amount out when paid", () => {
    fc.assert(
      fc.property(sold, (line) => {
        const share = refundWhole(line)
        const promised = refundEntries({ id: "ref_1", seller_id: "sel_1" }, share)
        expect(sum(promised)).toBe(0)
        expect(sum([...promised, ...refundPaidEntries({ id: "ref_1", amount: share.amount })])).toBe(
          0 - share.amount,
        )
      }),
    )
  })

  test("of a whole sale leaves nobody owing anything", () => {
    fc.assert(
      fc.property(sale, (one) => {
        const goods = {
          gross: one.goods,
          discount: one.discount,
          commission: one.commission,
          pph22: one.pph22,
          refunded: NO_REFUND,
        }
        const shipping = { gross: one.shipping, discount: 0, commission: 0, pph22: 0, refunded: NO_REFUND }
        const share = sumOfShares([refundWhole(goods), refundWhole(shipping)])
        const entries = [
          ...saleEntries(one),
          ...refundEntries({ id: "ref_1", seller_id: "sel_1" }, share),
          ...refundPaidEntries({ id: "ref_1", amount: share.amount }),
        ]
        for (const account of ["seller", "marketplace", "office", "buyers", "tax"] as const)
          expect(sum(entries.filter((entry) => entry.account === account))).toBe(0)
      }),
    )
  })
})

test("a payout leaves the pot when it arrives, and comes back to the shop when it does not", () => {
  const payout = { id: "pay_1", seller_id: "sel_1", amount: 90_000 }
  expect(sum(payoutEntries(payout))).toBe(0)
  expect(sum([...payoutEntries(payout), ...payoutPaidEntries(payout)])).toBe(-90_000)
  const returned = [...payoutEntries(payout), ...payoutReturnedEntries(payout)]
  expect(sum(returned)).toBe(0)
  expect(sum(returned.filter(({ account }) => account === "seller"))).toBe(0)
})

test.each([["marketplace"], ["office"]] as const)(
  "an adjustment moves money between a shop and %s",
  (counter) => {
    fc.assert(
      fc.property(fc.integer({ min: -50_000_000, max: 50_000_000 }), (amount) => {
        const entries = adjustmentEntries({ key: "k", seller_id: "sel_1", counter, amount })
        expect(sum(entries)).toBe(0)
        expect(sum(entries.filter(({ account }) => account === "seller"))).toBe(amount)
      }),
    )
  },
)

test.each([
  [
    { total: 0, payable: 0 },
    { total: 0, held: 0, available: 0, carried: 0 },
  ],
  [
    { total: 90, payable: 60 },
    { total: 90, held: 30, available: 60, carried: 0 },
  ],
  [
    { total: 20, payable: -10 },
    { total: 20, held: 30, available: 0, carried: 10 },
  ],
  [
    { total: -10, payable: -10 },
    { total: -10, held: 0, available: 0, carried: 10 },
  ],
])("balanceOf(%o) is %o", (sums, balance) => {
  expect(balanceOf(sums)).toEqual(balance)
})
