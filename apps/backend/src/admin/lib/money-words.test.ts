import { expect, test } from "vitest"
import {
  adjustmentQuestion,
  conditionsText,
  exampleText,
  rateText,
  readPercent,
  readRupiah,
} from "./money-words"

const percentage = (bps: number) => ({ kind: "percentage", bps, fixed_idr: null }) as const
const fixed = (fixed_idr: number) => ({ kind: "fixed", bps: null, fixed_idr }) as const

test.each([
  ["5", 500],
  ["2,5", 250],
  ["2.25%", 225],
  ["0", 0],
  ["100", 10_000],
  ["", undefined],
  ["-1", undefined],
  ["2,555", undefined],
  ["lima", undefined],
])("%s percent is %s", (text, bps) => {
  expect(readPercent(text)).toBe(bps)
})

test.each([
  ["10000", 10_000],
  ["Rp 10.000", 10_000],
  ["-10.000", -10_000],
  ["1.000.000", 1_000_000],
  ["10.00", undefined],
  ["10,5", undefined],
  ["", undefined],
])("%s is %s rupiah", (text, amount) => {
  expect(readRupiah(text)).toBe(amount)
})

test("a rule in words", () => {
  const rule = {
    id: "crul_1",
    name: "Beras",
    category: { id: "pcat_1", name: "Pangan › Beras" },
    seller: null,
    campaign: "LEBARAN",
    channel: "retail" as const,
    rate: percentage(250),
    created_at: "2026-11-28T00:00:00.000Z",
    retired_at: null,
  }
  expect(conditionsText(rule)).toBe("kategori Pangan › Beras, promosi LEBARAN, eceran")
  expect(conditionsText({ ...rule, category: null, campaign: null, channel: null })).toBe("Semua penjualan")
  expect([rateText(percentage(250)), rateText(fixed(1_000))]).toEqual(["2,5%", "Rp\u00A01.000 per buah"])
  expect(exampleText(percentage(250))).toBe("Penjualan Rp\u00A0100.000: komisi Rp\u00A02.500")
  expect(exampleText(fixed(200_000))).toBe("Penjualan Rp\u00A0100.000: komisi Rp\u00A0100.000")
})

test.each([
  [1_500, "Tambah saldo Beras Belitang Rp\u00A01.500?", "-Rp\u00A0500 menjadi Rp\u00A01.000, dari Dinas"],
  [-1_500, "Kurangi saldo Beras Belitang Rp\u00A01.500?", "-Rp\u00A0500 menjadi -Rp\u00A02.000, untuk Dinas"],
])(
  "an adjustment of %d is asked with the shop, the amount and the balance after it",
  (amount_idr, title, text) => {
    const shop = {
      seller: { id: "sel_1", name: "Beras Belitang" },
      balance: { total_idr: -500, held_idr: 0, available_idr: 0, carried_idr: 500, in_transit_idr: 0 },
    }
    const adjustment = {
      seller_id: "sel_1",
      amount_idr,
      counter: "office" as const,
      reason: "Timbangan",
      key: "k",
    }
    const question = adjustmentQuestion(adjustment, shop)
    expect(question.title).toBe(title)
    expect(question.description).toContain(text)
  },
)
