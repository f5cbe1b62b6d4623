import { describe, expect, it } from "vitest"
import { ledgerProblems } from "./ledger-problems"
import type { PurchaseLedger } from "./purchase-ledger"

const FACTS: PurchaseLedger = {
  received_payments: 96_000,
  received_parts: 96_000,
  received_entries: 96_000,
  unposted: 0,
  cash_parts: 0,
  cash_entries: 0,
  refunded_payments: 10_000,
  refunded_parts: 10_000,
  refunded_promises: 10_000,
  refunded_entries: 10_000,
  refunds_paid_promises: 4_000,
  refunds_paid_entries: 4_000,
}

describe("the ledger of a purchase", () => {
  it("that agrees is no problem, whatever its payment says", () => {
    expect(ledgerProblems(FACTS)).toEqual([])
    expect(ledgerProblems({ ...FACTS, received_payments: 1, refunded_payments: 1 })).toEqual([])
  })

  it.each([
    [{ unposted: 1 }, "paid orders without entries: 1"],
    [{ received_entries: 0 }, "received by the parts and the ledger: 96000 and 0"],
    [{ cash_parts: 5 }, "cash taken by the shops and in the ledger: 5 and 0"],
    [{ refunded_parts: 0 }, "given back by the parts and as promised: 0 and 10000"],
    [{ refunded_entries: 0 }, "promised back and in the ledger: 10000 and 0"],
    [{ refunds_paid_entries: 0 }, "paid back and in the ledger: 4000 and 0"],
  ])("%o is one", (change, problem) => {
    expect(ledgerProblems({ ...FACTS, ...change })).toEqual([problem])
  })
})
