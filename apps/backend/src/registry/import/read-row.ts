import { SCALES, SECTORS, type ImportRowError, type RegistryColumn } from "@sebiduk/contracts"
import {
  normaliseLicenceNumber,
  normaliseNik,
  normaliseNpwp,
  normalisePhone,
  refuseLicenceNumber,
  refuseNik,
  refuseNpwp,
} from "@sebiduk/domain"
import type { ImportColumns } from "../../modules/registry/import-store"
import type { CsvRow } from "./parse-csv"

export type Desa = { code: string; name: string; kecamatan: string; postcode: string | null }

/** What rows are read against. */
export type ImportContext = {
  /** Desa of OKU Timur by code. */
  byCode: ReadonlyMap<string, Desa>
  /** The same by `desaKey`. */
  byName: ReadonlyMap<string, Desa>
  now: Date
  allowDemo: boolean
}

/** A row that can be taken in; what is undefined was not told. */
export type ReadRow = {
  line: number
  columns: Partial<ImportColumns> &
    Pick<ImportColumns, "name" | "owner_name" | "desa_code" | "desa" | "kecamatan">
  nib: string | null
  nik: string | null
  /** `1608**********34`, as an export shows it, in place of the number. */
  nik_mask: string | null
  npwp: string | null
}

/** Names of a place as lists write them: "Kec. Belitang", "Desa Harjo  Winangun". */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/^(?:kecamatan|kec\.?|kelurahan|kel\.?|desa) /, "")

/** By what a desa is found without its code. */
export const desaKey = (kecamatan: string, desa: string): string => `${bareName(kecamatan)}/${bareName(desa)}`

type Mistake = Omit<ImportRowError, "line">
type Read<T> = { value: T } | Mistake

const MASKED = /\*{2,}/
const mistake = (column: RegistryColumn, code: string, expected: string): Mistake => ({
  column,
  code,
  expected,
})

function readText(column: RegistryColumn, cell: string, [min, max]: readonly [number, number]): Read<string> {
  return cell.length >= min && cell.length <= max
    ? { value: cell }
    : mistake(column, cell === "" ? "FIELD_REQUIRED" : "FIELD_LENGTH", `${min} sampai ${max} huruf`)
}

function readChoice(column: RegistryColumn, cell: string, choices: readonly string[]): Read<string> {
  const value = cell.toLowerCase().replaceAll(/[\s/&]+/g, "-")
  return choices.includes(value) ? { value } : mistake(column, "CHOICE_INVALID", choices.join(", "))
}

function readCount(
  column: RegistryColumn,
  cell: string,
  [min, max]: readonly [number, number],
): Read<number> {
  const value = /^\d+$/.test(cell) ? Number(cell) : NaN
  return value >= min && value <= max
    ? { value }
    : mistake(column, "NUMBER_INVALID", `angka bulat ${min} sampai ${max}`)
}

function readDesa(cells: CsvRow["cells"], { byCode, byName }: ImportContext): Read<Desa> {
  if (cells.kode_desa !== "") {
    const found = byCode.get(cells.kode_desa)
    return found
      ? { value: found }
      : mistake("kode_desa", "AREA_UNKNOWN", "kode desa Kemendagri di OKU Timur, contoh 16.08.13.2004")
  }
  const found = byName.get(desaKey(cells.kecamatan, cells.desa))
  return found
    ? { value: found }
    : mistake("desa", "AREA_UNKNOWN", "nama desa dan kecamatan di OKU Timur, atau kode_desa")
}

function readNik(
  column: "nik" | "npwp",
  cell: string,
  { now, allowDemo }: ImportContext,
): Read<string | null> {
  if (cell === "" || MASKED.test(cell)) return { value: null }
  const refused =
    column === "nik" ? refuseNik(cell, { now, allowDemo }) : refuseNpwp(cell, { now, allowDemo })
  if (refused) {
    const expected = column === "nik" ? "16 angka NIK pada KTP" : "15 atau 16 angka NPWP"
    return mistake(column, refused.code, expected)
  }
  return { value: column === "nik" ? normaliseNik(cell) : normaliseNpwp(cell) }
}

function readNib(cell: string): Read<string | null> {
  if (cell === "") return { value: null }
  if (refuseLicenceNumber("NIB", cell)) return mistake("nib", "LICENCE_NUMBER_INVALID", "13 angka dari OSS")
  return { value: normaliseLicenceNumber("NIB", cell) }
}

function readPhone(cell: string): Read<string> {
  const value = normalisePhone(cell)
  return value ? { value } : mistake("telepon", "PHONE_INVALID", "nomor telepon, contoh 0812-3456-7890")
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/
const readEmail = (cell: string): Read<string> =>
  EMAIL.test(cell) && cell.length <= 254
    ? { value: cell }
    : mistake("email", "EMAIL_INVALID", "alamat e-mail")
const readPostcode = (cell: string): Read<string> =>
  /^\d{5}$/.test(cell) ? { value: cell } : mistake("kode_pos", "POSTCODE_INVALID", "5 angka")

const FLAWS: Readonly<Record<NonNullable<CsvRow["flaw"]>, Mistake>> = {
  quotes: {
    column: "-",
    code: "QUOTES_OPEN",
    expected: "tanda kutip yang ditutup; baris sesudahnya dapat ikut terbaca di baris ini",
  },
  too_many: {
    column: "-",
    code: "CELLS_TOO_MANY",
    expected: "sel sebanyak judul kolom; apit dengan tanda kutip teks yang memuat pemisah",
  },
}

/** Reads one line, or names every mistake in it with what would be valid. */
export function readRow({ line, cells, flaw }: CsvRow, context: ImportContext): ReadRow | ImportRowError[] {
  if (flaw) return [{ line, ...FLAWS[flaw] }]
  const mistakes: ImportRowError[] = []
  function take<T>(read: Read<T>): T | undefined {
    if ("value" in read) return read.value
    mistakes.push({ line, ...read })
    return undefined
  }
  const ifTold = <T>(column: RegistryColumn, read: (cell: string) => Read<T>): T | undefined =>
    cells[column] === "" ? undefined : take(read(cells[column]))

  const name = take(readText("nama_usaha", cells.nama_usaha, [2, 120]))
  const owner_name = take(readText("nama_pemilik", cells.nama_pemilik, [2, 120]))
  const desa = take(readDesa(cells, context))
  const nib = take(readNib(cells.nib))
  const nik = take(readNik("nik", cells.nik, context))
  const npwp = take(readNik("npwp", cells.npwp, context))
  const thisYear = context.now.getUTCFullYear()
  const told = {
    legal_form: ifTold("bentuk_usaha", (cell) => readText("bentuk_usaha", cell, [2, 60])),
    sector: ifTold("sektor", (cell) => readChoice("sektor", cell, SECTORS)),
    scale: ifTold("skala", (cell) => readChoice("skala", cell, SCALES)),
    established_year: ifTold("tahun_berdiri", (cell) => readCount("tahun_berdiri", cell, [1900, thisYear])),
    employees: ifTold("tenaga_kerja", (cell) => readCount("tenaga_kerja", cell, [0, 100_000])),
    street: ifTold("alamat", (cell) => readText("alamat", cell, [2, 200])),
    postcode: ifTold("kode_pos", readPostcode),
    phone: ifTold("telepon", readPhone),
    email: ifTold("email", readEmail),
  }
  if (mistakes.length > 0 || name === undefined || owner_name === undefined || desa === undefined)
    return mistakes
  const columns = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  return {
    line,
    columns: {
      ...columns,
      name,
      owner_name,
      desa_code: desa.code,
      desa: desa.name,
      kecamatan: desa.kecamatan,
    },
    nib: nib ?? null,
    nik: nik ?? null,
    nik_mask: MASKED.test(cells.nik) ? cells.nik : null,
    npwp: npwp ?? null,
  }
}
