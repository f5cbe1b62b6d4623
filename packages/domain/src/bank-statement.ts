import { daysAfter } from "./day"
import { todayInWib } from "./licence-numbers"

/** Whoever typed more mistyped. Whole rupiah. */
export const MAX_RECEIPT_IDR = 10_000_000_000
const MAX_AGE_DAYS = 365

/** The days on which money that is entered now may have come in, both included, `YYYY-MM-DD` in WIB. */
export function receiptDays(now: Date): { from: string; until: string } {
  const until = todayInWib(now)
  return { from: daysAfter(until, -MAX_AGE_DAYS), until }
}

/** Money that came in, as a line of the bank's statement says it. Whole rupiah. */
export type StatementLine = {
  /** YYYY-MM-DD */
  received_on: string
  amount: number
  sender: string
  note: string
  /** The bank's own number of the movement; empty without one. */
  reference: string
}

export const STATEMENT_PROBLEMS = ["date", "amount"] as const
export type StatementProblem = (typeof STATEMENT_PROBLEMS)[number]

export type Statement = {
  lines: StatementLine[]
  /** Lines that say what nobody can read, or what cannot be, counted from 1 with the head. */
  problems: { line: number; problem: StatementProblem }[]
}

type Column = keyof StatementLine | "direction"

/** Words in the heads of Indonesian banks' statements, each column's likeliest first. */
const HEADS: Readonly<Record<Column, readonly string[]>> = {
  received_on: ["tanggal", "tgl", "date"],
  amount: ["kredit", "credit", "jumlah", "nominal", "amount", "mutasi"],
  sender: ["pengirim", "nama", "sender", "name"],
  note: ["keterangan", "berita", "uraian", "deskripsi", "description", "note"],
  reference: ["referensi", "reference", "no. ref", "no ref", "ref"],
  direction: ["d/k", "db/cr", "cr/db", "d/c", "jenis", "tipe", "type"],
}

/** Cells of one line; a cell in quotes may hold the separator. */
function cells(line: string, separator: string): string[] {
  const found: string[] = []
  let cell = ""
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      found.push(cell.trim())
      cell = ""
    } else cell += character
  }
  return [...found, cell.trim()]
}

const separatorOf = (head: string): string =>
  ["\t", ";", ","].find((separator) => head.includes(separator)) ?? ","

function columnsOf(head: readonly string[]): Partial<Record<Column, number>> {
  const names = head.map((name) => name.toLowerCase())
  const columns: Partial<Record<Column, number>> = {}
  for (const [column, words] of Object.entries(HEADS) as [Column, readonly string[]][]) {
    const word = words.find((each) => names.some((name) => name.includes(each)))
    if (word !== undefined) columns[column] = names.findIndex((name) => name.includes(word))
  }
  return columns
}

const pad = (text: string): string => text.padStart(2, "0")

/** @returns YYYY-MM-DD of `2026-12-31`, `31/12/2026`, `31-12-26`; undefined when it is no day */
function dayOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text)
  const [year = "", month = "", day = ""] = iso
    ? iso.slice(1)
    : local
      ? [(local[3] ?? "").padStart(4, "20"), pad(local[2] ?? ""), pad(local[1] ?? "")]
      : []
  const written = `${year}-${month}-${day}`
  const read = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined
}

/** @returns whole rupiah of `1.250.123`, `1,250,123.00`, `Rp 1.250.123,00`; undefined when it is none */
export function readRupiah(text: string): number | undefined {
  const bare = text.replaceAll(/rp\.?|idr|cr|\s|\+/gi, "")
  const whole = bare.replace(/[.,]0{1,2}$/, "")
  if (!/^\d{1,3}([.,]\d{3})*$|^\d+$/.test(whole)) return undefined
  const amount = Number(whole.replaceAll(/[.,]/g, ""))
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined
}

const isOutgoing = (direction: string, amount: string): boolean =>
  /^(d|db|dr|debit|debet|keluar)$/i.test(direction) || /^-|-$|\b(db|dr)\b/i.test(amount)

/**
 * Reads what came in out of a statement as a bank gives it: one head with the names of the columns, separated by
 * tabs, semicolons or commas. What went out is left out.
 * @param now what came in later than its day, or more than a year before it, is a mistake
 * @returns undefined when the head names no day and no amount
 */
export function readStatement(text: string, now: Date): Statement | undefined {
  const rows = text.replaceAll("\r", "").split("\n")
  const headAt = rows.findIndex((row) => {
    const columns = columnsOf(cells(row, separatorOf(row)))
    return columns.received_on !== undefined && columns.amount !== undefined
  })
  const head = rows[headAt]
  if (head === undefined) return undefined
  const separator = separatorOf(head)
  const columns = columnsOf(cells(head, separator))
  const days = receiptDays(now)
  const statement: Statement = { lines: [], problems: [] }
  for (const [index, row] of rows.entries()) {
    if (index <= headAt || row.trim() === "") continue
    const found = cells(row, separator)
    const cell = (column: Column): string => found[columns[column] ?? -1] ?? ""
    const written = cell("amount")
    if (/^[-0.,\s]*$/.test(written) || isOutgoing(cell("direction"), written)) continue
    const amount = readRupiah(written)
    const received_on = dayOf(cell("received_on"))
    if (received_on === undefined || received_on < days.from || received_on > days.until) {
      statement.problems.push({ line: index + 1, problem: "date" })
      continue
    }
    if (amount === undefined || amount > MAX_RECEIPT_IDR) {
      statement.problems.push({ line: index + 1, problem: "amount" })
      continue
    }
    const line = { received_on, amount, sender: cell("sender"), note: cell("note") }
    statement.lines.push({ ...line, reference: cell("reference") })
  }
  return statement
}
