import { REGISTRY_COLUMNS, type RegistryColumn } from "@sebiduk/contracts"
import { parse } from "papaparse"
import { Refused } from "../../refused"

/** A line of the file; an empty cell is an empty text. */
export type CsvRow = {
  line: number
  cells: Readonly<Record<RegistryColumn, string>>
  /** Why the line cannot be cut into cells with certainty. */
  flaw?: "quotes" | "too_many"
}

/** Without these a row says of nobody where. */
const NEEDED: readonly RegistryColumn[] = ["nama_usaha", "nama_pemilik"]

const isColumn = (name: string): name is RegistryColumn =>
  (REGISTRY_COLUMNS as readonly string[]).includes(name)

/** A spreadsheet guards a cell that begins like a formula with an apostrophe. */
const unguard = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t])/, "")

function refuseColumns(names: readonly string[]): void {
  const unknown = names.filter((name) => !isColumn(name))
  const missing = NEEDED.filter((name) => !names.includes(name))
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  if (unknown.length + missing.length + twice.length === 0) return
  const values = {
    missing: missing.join(", ") || "-",
    unknown: [...unknown, ...twice].slice(0, 10).join(", ") || "-",
    allowed: REGISTRY_COLUMNS.join(", "),
  }
  throw new Refused(400, {
    code: "IMPORT_COLUMNS",
    message: `The first line must name the columns; missing: ${values.missing}; unknown: ${values.unknown}`,
    fields: { file: { code: "IMPORT_COLUMNS", values } },
  })
}

const unreadable = (): Refused =>
  new Refused(400, {
    code: "FILE_TYPE_UNSUPPORTED",
    message: "Send CSV in UTF-8",
    fields: { file: { code: "FILE_TYPE_UNSUPPORTED", values: { allowed: "CSV (UTF-8)" } } },
  })

/**
 * The rows of a CSV with commas, semicolons or tabs.
 * @throws Refused FILE_TYPE_UNSUPPORTED, IMPORT_COLUMNS (400)
 */
export function parseRegistryCsv(bytes: Buffer): CsvRow[] {
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw unreadable()
  }
  if (text.includes("\0")) throw unreadable()
  const { data, errors } = parse<string[]>(text.replace(/^\uFEFF?sep=.\r?\n/, ""), {
    skipEmptyLines: false,
    delimitersToGuess: [",", ";", "\t"],
  })
  const [header = [], ...rows] = data
  const misquoted = new Set(errors.flatMap(({ type, row }) => (type === "Quotes" ? [row] : [])))
  const names = header.map((name) => name.trim().toLowerCase())
  refuseColumns(names)
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === "")) return []
    const row = Object.fromEntries(REGISTRY_COLUMNS.map((name) => [name, ""])) as Record<
      RegistryColumn,
      string
    >
    names.forEach((name, column) => {
      if (isColumn(name)) row[name] = unguard(cells[column] ?? "")
    })
    const flaw = misquoted.has(index + 1)
      ? "quotes"
      : cells.slice(names.length).some((cell) => cell.trim() !== "") && "too_many"
    return [{ line: index + 2, cells: row, ...(flaw && { flaw }) }]
  })
}
