import { expect, it } from "vitest"
import { disputeEndEntries, disputeEntries } from "./dispute"
import { refundEntries, refundPaidEntries, type Entry } from "./ledger"

const sum = (entries: Entry[]): number => entries.reduce((all, { amount }) => all + amount, 0)
const dispute = { id: "dp_1", amount: 50_000 }
const opened = disputeEntries(dispute)
const ended = disputeEndEntries(dispute)
const share = { amount: 50_000, gross: 55_000, discount: 5_000, commission: 2_750, pph22: 0 }

it("takes the money out of the pot while it is open, and brings it back when it is won", () => {
  expect(sum(opened)).toBe(-50_000)
  expect(sum([...opened, ...ended])).toBe(0)
})

it("is a refund when it is lost: the buyer is even, and the pot is less by it once", () => {
  const refund = [
    ...refundEntries({ id: "bref_1", seller_id: "sel_1" }, share),
    ...refundPaidEntries({ id: "bref_1", amount: share.amount }),
  ]
  const all = [...opened, ...ended, ...refund]
  expect(sum(all)).toBe(-50_000)
  expect(sum(all.filter(({ account }) => account === "buyers"))).toBe(0)
})

it("has keys of its own for its two ends", () => {
  const keys = [...opened, ...ended].map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
