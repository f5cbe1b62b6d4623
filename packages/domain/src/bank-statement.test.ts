import { describe, expect, test } from "vitest"
import { MAX_RECEIPT_IDR, readRupiah, readStatement, receiptDays } from "./bank-statement"

describe("readRupiah", () => {
  test.each([
    ["1.250.123", 1_250_123],
    ["1,250,123.00", 1_250_123],
    ["Rp 1.250.123,00", 1_250_123],
    ["1250123", 1_250_123],
    ["1,250,123.00 CR", 1_250_123],
    ["100.000", 100_000],
    ["100,50", undefined],
    ["1.25", undefined],
    ["12.34.567", undefined],
    ["0", undefined],
    ["seratus", undefined],
    ["", undefined],
  ])("%j", (text, expected) => {
    expect(readRupiah(text)).toBe(expected)
  })
})

/** 1 January 2027, half past midnight in WIB. */
const NOW = new Date("2026-12-31T17:30:00Z")
const line = { received_on: "2026-12-31", amount: 100_123, sender: "", note: "", reference: "" }

describe("readStatement", () => {
  test("reads columns by their heads, in quotes and with commas", () => {
    const text = [
      "No. rekening,0012345",
      "",
      "Tanggal Transaksi,Keterangan,Cabang,Jumlah,Saldo",
      '31/12/2026,"TRSF E-BANKING, SBD-000042",0000,"100,123.00 CR","5,100,123.00"',
      '31/12/2026,BIAYA ADM,0000,"15,000.00 DB","5,085,123.00"',
    ].join("\r\n")
    expect(readStatement(text, NOW)).toEqual({
      lines: [{ ...line, note: "TRSF E-BANKING, SBD-000042" }],
      problems: [],
    })
  })

  test("reads debit and credit in two columns, and what was copied out of a table", () => {
    const text = [
      "Tgl\tNama Pengirim\tUraian\tDebit\tKredit\tNo. Ref",
      "31-12-26\tSITI AMINAH\tberas\t\t100.123\tFT0001",
      "31-12-26\t\tpajak\t5.000\t0,00\tFT0002",
    ].join("\n")
    expect(readStatement(text, NOW)).toEqual({
      lines: [{ ...line, sender: "SITI AMINAH", note: "beras", reference: "FT0001" }],
      problems: [],
    })
  })

  test("reads the direction from a column of its own", () => {
    const text = "date;amount;type\n2026-12-31;100123;CR\n2026-12-31;50000;DB"
    expect(readStatement(text, NOW)?.lines).toEqual([line])
  })

  test("names the lines that nobody can read", () => {
    const text = "tanggal;jumlah\n31/02/2026;100.123\nkemarin;5.000\n31/12/2026;banyak\n31/12/2026;100.123"
    expect(readStatement(text, NOW)).toEqual({
      lines: [line],
      problems: [
        { line: 2, problem: "date" },
        { line: 3, problem: "date" },
        { line: 4, problem: "amount" },
      ],
    })
  })

  test("names the lines that cannot be: a day to come or long ago, and more than anybody is paid", () => {
    const rows = [
      "01/01/2027;100.123",
      "02/01/2027;100.123",
      "01/01/2026;100.123",
      "31/12/2025;100.123",
      `31/12/2026;${MAX_RECEIPT_IDR}`,
      `31/12/2026;${MAX_RECEIPT_IDR + 1}`,
    ]
    const statement = readStatement(["tanggal;jumlah", ...rows].join("\n"), NOW)
    expect(statement?.lines.map(({ received_on, amount }) => [received_on, amount])).toEqual([
      ["2027-01-01", 100_123],
      ["2026-01-01", 100_123],
      ["2026-12-31", MAX_RECEIPT_IDR],
    ])
    expect(statement?.problems).toEqual([
      { line: 3, problem: "date" },
      { line: 5, problem: "date" },
      { line: 7, problem: "amount" },
    ])
  })

  test("knows its days by the clock of western Indonesia", () => {
    expect(receiptDays(NOW)).toEqual({ from: "2026-01-01", until: "2027-01-01" })
  })

  test.each(["", "halo", "31/12/2026;100.123", "nama;kota\nSiti;Belitang"])("reads nothing of %j", (text) => {
    expect(readStatement(text, NOW)).toBeUndefined()
  })
})
