import { describe, expect, it } from "vitest"
import { missingText, outcomeOf, statementText } from "./transfer-words"

const transfer = {
  purchase_id: "pur_1",
  number: "SBD-000042",
  state: "waiting" as const,
  buyer: "Siti",
  placed_at: "2026-12-01T00:00:00Z",
  pay_until: null,
  kept_until: null,
  total_idr: 100_000,
  code: 123,
  received_idr: 0,
  missing_idr: 100_123,
  proofs: [],
}

describe("outcomeOf", () => {
  it.each([
    [100_123, {}, /^Pesanan lunas\.$/],
    [100_000, {}, /kode uniknya tidak ikut/],
    [99_999, {}, /kurang Rp.124/],
    [150_123, {}, /kelebihan Rp.50\.000/],
    [5, { state: "paid" as const, missing_idr: 0 }, /menjadi kelebihan/],
    [5, { state: "ended" as const, missing_idr: 0 }, /sudah batal/],
  ])("%d", (amount_idr, change, expected) => {
    expect(outcomeOf({ amount_idr }, { ...transfer, ...change })).toMatch(expected)
  })
})

it("says what is missing, and of how much once a part is there", () => {
  expect(missingText({ ...transfer, missing_idr: 34_424 })).toBe("Rp\u00A034.424")
  expect(missingText({ ...transfer, missing_idr: 14_424, received_idr: 20_000 })).toBe(
    "Kurang Rp\u00A014.424 dari Rp\u00A034.424",
  )
})

it("says what a statement brought", () => {
  expect(statementText({ added: 2, known: 0, problems: [] })).toBe("2 uang masuk baru")
  const problems = [
    { line: 3, problem: "date" as const },
    { line: 5, problem: "amount" as const },
  ]
  expect(statementText({ added: 0, known: 2, problems })).toBe(
    "0 uang masuk baru; 2 sudah tercatat; tidak terbaca: baris 3 (tanggal), baris 5 (jumlah)",
  )
})
