import type { Statement } from "@sebiduk/contracts"
import { extractText, getDocumentProxy } from "unpdf"
import { expect, test } from "vitest"
import { statementCsv } from "./statement-csv"
import { statementPdf } from "./statement-pdf"

const entry = (change: Partial<Statement["entries"][number]>): Statement["entries"][number] => ({
  id: "lent_1",
  at: "2026-11-10T02:15:00.000Z",
  kind: "goods",
  amount_idr: 50_000,
  order_number: "SBD-000042-A",
  payout_number: null,
  reason: null,
  ...change,
})
const statement: Statement = {
  month: "2026-11",
  shop: "Sawah Lestari Belitang",
  is_final: true,
  opening_idr: 10_000,
  closing_idr: 7_500,
  sums: {
    goods_idr: 50_000,
    shipping_idr: 0,
    commission_idr: -2_500,
    cash_idr: 0,
    refunds_idr: 0,
    pph22_idr: 0,
    adjustments_idr: 0,
    payouts_idr: -50_000,
  },
  coupons_idr: 5_000,
  entries: [
    entry({}),
    entry({ id: "lent_2", kind: "commission", amount_idr: -2_500 }),
    entry({
      id: "lent_3",
      kind: "payout",
      amount_idr: -50_000,
      order_number: null,
      payout_number: "PCR-000012",
      reason: "=1+1",
    }),
  ],
}
/** Two fonts are set into each file; on a busy machine that takes its time. */
const TIMEOUT_MS = 30_000
const made = new Date("2026-12-01T03:00:00.000Z")

async function textOf(facts: Statement): Promise<{ pages: number; text: string }> {
  const { totalPages, text } = await extractText(
    await getDocumentProxy(new Uint8Array(await statementPdf(facts, made))),
    { mergePages: true },
  )
  return { pages: totalPages, text: text.replaceAll("\u00A0", " ") }
}

test("a CSV has a row for each entry with the balance after it, and formulas are defused", () => {
  expect(statementCsv(statement)).toBe(
    [
      "\uFEFFWaktu (WIB),Jenis,Pesanan,Pencairan,Keterangan,Jumlah,Saldo",
      ",Saldo awal,,,,,10000",
      "2026-11-10 09:15,Penjualan barang,SBD-000042-A,,,50000,60000",
      "2026-11-10 09:15,Komisi,SBD-000042-A,,,-2500,57500",
      "2026-11-10 09:15,Pencairan,,PCR-000012,'=1+1,-50000,7500",
      ",Saldo akhir,,,,,7500",
      "",
    ].join("\r\n"),
  )
})

test(
  "a PDF can be read as text: month, shop, sums and entries",
  async () => {
    const { pages, text } = await textOf(statement)
    expect(pages).toBe(1)
    for (const part of [
      "Laporan saldo November 2026",
      "Sawah Lestari Belitang",
      "1 November 2026 – 30 November 2026",
      "Saldo awal",
      "Rp 10.000",
      "-Rp 50.000",
      "Saldo akhir",
      "Rp 7.500",
      "kupon pembeli Rp 5.000 yang ditanggung Dinas",
      "SBD-000042-A",
      "PCR-000012",
      "Halaman 1 dari 1",
    ])
      expect(text).toContain(part)
    expect(text).not.toContain("belum berakhir")
  },
  TIMEOUT_MS,
)

test(
  "a long month goes on over pages with its header on each, a running one says so, an empty one too",
  async () => {
    const many = Array.from({ length: 120 }, (_, index) => entry({ id: `lent_${index}` }))
    const long = await textOf({ ...statement, is_final: false, entries: many })
    expect(long.pages).toBeGreaterThan(2)
    expect(long.text.match(/Pesanan \/ keterangan/g)).toHaveLength(long.pages)
    expect(long.text).toContain("belum berakhir")
    expect((await textOf({ ...statement, coupons_idr: 0, entries: [] })).text).toContain(
      "Tidak ada mutasi pada bulan ini.",
    )
  },
  TIMEOUT_MS,
)
