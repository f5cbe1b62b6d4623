import { expect, test } from "vitest"
import { changesOf } from "./audit"

test("a changed state reads in words", () => {
  expect(changesOf({ state: "submitted" }, { state: "approved" })).toEqual([
    "keadaan: Menunggu kecamatan → Disetujui",
  ])
})

test("only what differs is told, and nothing of nothing", () => {
  expect(
    changesOf(
      { name: "Rotan", email: null, scale: "mikro", employees: 2 },
      { name: "Rotan Jaya", email: null, employees: null, nib: null, is_pkp: true },
    ),
  ).toEqual(["nama: Rotan → Rotan Jaya", "tenaga kerja: 2 → –", "PKP: ya"])
})

test("what began or ended is told as it is", () => {
  expect(changesOf(null, { role: "verifier", kecamatan: "Belitang", email: null })).toEqual([
    "peran: Verifikator kecamatan",
    "kecamatan: Belitang",
  ])
  expect(changesOf({ rights: ["stock", "orders"] }, null)).toEqual(["hak: produk dan stok, pesanan"])
  expect(changesOf(null, null)).toEqual([])
})

test("a fact without a word keeps its name", () => {
  expect(changesOf(null, { some_code: { a: 1 } })).toEqual(['some_code: {"a":1}'])
})
