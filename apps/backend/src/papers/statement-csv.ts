import type { Statement } from "@sebiduk/contracts"
import { csvOf } from "@sebiduk/domain"
import { CLOSING, KIND_WORDS, OPENING } from "./statement-words"

const WIB_OFFSET_MS = 7 * 3_600_000

/** `2026-11-28 09:15` in WIB, which a spreadsheet takes for a time. */
const time = (at: string): string =>
  new Date(Date.parse(at) + WIB_OFFSET_MS).toISOString().slice(0, "YYYY-MM-DDTHH:mm".length).replace("T", " ")

const HEADER = ["Waktu (WIB)", "Jenis", "Pesanan", "Pencairan", "Keterangan", "Jumlah", "Saldo"]

/**
 * A statement as a table: the opening balance, every entry with the balance after it, the closing balance; whole rupiah.
 * The mark at the beginning tells a spreadsheet that it is UTF-8.
 */
export function statementCsv(statement: Statement): string {
  let balance = statement.opening_idr
  const rows = statement.entries.map((entry) => {
    balance += entry.amount_idr
    return [
      time(entry.at),
      KIND_WORDS[entry.kind],
      entry.order_number ?? "",
      entry.payout_number ?? "",
      entry.reason ?? "",
      entry.amount_idr,
      balance,
    ]
  })
  const frame = (word: string, sum: number) => ["", word, "", "", "", "", sum]
  return `\uFEFF${csvOf([
    HEADER,
    frame(OPENING, statement.opening_idr),
    ...rows,
    frame(CLOSING, statement.closing_idr),
  ])}`
}
