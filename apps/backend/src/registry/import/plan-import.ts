import { IMPORT_MAX_ERRORS, type ImportFlag, type ImportRowError } from "@sebiduk/contracts"
import { maskIdentity } from "@sebiduk/domain"
import type { IdentityCipher } from "../../modules/registry/identity-cipher"
import type { ImportColumns, ImportCreate, ImportUpdate } from "../../modules/registry/import-store"
import type { BusinessRecord } from "../../modules/registry/read-records"
import type { CsvRow } from "./parse-csv"
import { readRow, type ImportContext, type ReadRow } from "./read-row"

type Cipher = Pick<IdentityCipher, "encrypt" | "digest">

/** What an import would do, row by row. */
export type ImportPlan = {
  creates: Omit<ImportCreate, "id">[]
  updates: ImportUpdate[]
  unchanged: number
  refused: number
  flagged: number
  /** The first of them; `refused` counts the rows. */
  errors: ImportRowError[]
  flags: ImportFlag[]
}

/** What a new record has where the file says nothing. */
const DEFAULTS = {
  legal_form: "Perorangan",
  sector: "lainnya",
  scale: "mikro",
  established_year: null,
  employees: null,
  street: "-",
  phone: "",
  email: null,
} satisfies Partial<ImportColumns>

const placeOf = (row: { name: string; desa_code: string }): string =>
  `${row.desa_code}/${row.name.toLowerCase()}`

/** The register as the rows are matched against it. */
class Register {
  readonly byNib = new Map<string, BusinessRecord>()
  readonly byNik = new Map<string, BusinessRecord[]>()
  readonly byPlace = new Map<string, BusinessRecord[]>()

  constructor(records: readonly BusinessRecord[]) {
    const push = (map: Map<string, BusinessRecord[]>, key: string, record: BusinessRecord) => {
      const known = map.get(key)
      if (known) known.push(record)
      else map.set(key, [record])
    }
    for (const record of records) {
      if (record.nib) this.byNib.set(record.nib, record)
      if (record.nik) push(this.byNik, record.nik.digest, record)
      push(this.byPlace, placeOf(record), record)
    }
  }
}

type Match =
  { record: BusinessRecord; flag?: ImportFlag["reason"] } | { record: undefined; shared?: BusinessRecord }

/** By NIB, else by NIK, else by name and desa, which somebody should look at. */
function matchRow(row: ReadRow, register: Register, nik: string | undefined): Match {
  const byNib = row.nib === null ? undefined : register.byNib.get(row.nib)
  if (byNib) return { record: byNib }
  const byNik = nik === undefined ? [] : (register.byNik.get(nik) ?? [])
  const [only] = byNik
  if (only && byNik.length === 1) return { record: only }
  if (only) return { record: undefined, shared: only }
  // Somebody of the same name in the same desa with another number is somebody else.
  const byPlace = (register.byPlace.get(placeOf(row.columns)) ?? []).filter(
    (record) => (row.nib === null || record.nib === null) && (nik === undefined || record.nik === null),
  )
  const [neighbour] = byPlace
  return neighbour && byPlace.length === 1
    ? { record: neighbour, flag: "name_and_desa" }
    : { record: undefined }
}

/** The columns that the row says otherwise than the record. */
function changes(row: ReadRow, record: BusinessRecord): Partial<ImportColumns> {
  const entries = Object.entries(row.columns) as [keyof ImportColumns, unknown][]
  return Object.fromEntries(entries.filter(([column, value]) => record[column] !== value))
}

/**
 * What a file would do to the register; pure but for the random nonces of the cipher.
 * @param records everything on record
 */
export function planImport(
  rows: readonly CsvRow[],
  records: readonly BusinessRecord[],
  context: ImportContext,
  cipher: Cipher,
): ImportPlan {
  const register = new Register(records)
  const plan: ImportPlan = {
    creates: [],
    updates: [],
    unchanged: 0,
    refused: 0,
    flagged: 0,
    errors: [],
    flags: [],
  }
  const seen = new Map<string, number>()
  const refuse = (errors: readonly ImportRowError[]) => {
    plan.refused += 1
    plan.errors.push(...errors.slice(0, IMPORT_MAX_ERRORS - plan.errors.length))
  }
  const flag = (line: number, record: BusinessRecord, reason: ImportFlag["reason"]) => {
    plan.flagged += 1
    if (plan.flags.length < IMPORT_MAX_ERRORS)
      plan.flags.push({ line, business_id: record.id, business_name: record.name, reason })
  }

  for (const csvRow of rows) {
    const row = readRow(csvRow, context)
    if (Array.isArray(row)) {
      refuse(row)
      continue
    }
    const { line } = row
    const digest = row.nik === null ? undefined : cipher.digest(row.nik)
    const twice = firstTwice(seen, row, digest)
    if (twice) {
      refuse([twice])
      continue
    }
    const match = matchRow(row, register, digest)
    if (!match.record) {
      if (match.shared) {
        flag(line, match.shared, "nik_shared")
        refuse([{ line, column: "nik", code: "NIK_SHARED", expected: "NIK yang dipakai satu usaha saja" }])
        continue
      }
      plan.creates.push(toCreate(row, context, cipher))
      continue
    }
    const { record } = match
    const contradiction = contradictionOf(row, record, digest)
    if (contradiction) {
      refuse([contradiction])
      continue
    }
    if (match.flag) flag(line, record, match.flag)
    const update = {
      id: record.id,
      columns: changes(row, record),
      nib: record.nib === null ? row.nib : null,
      identities: sealChanged(row, record, cipher),
    }
    if (Object.keys(update.columns).length === 0 && update.nib === null && update.identities.length === 0)
      plan.unchanged += 1
    else plan.updates.push(update)
  }
  return plan
}

/** A number other than the record's: a typing mistake would write one business over another. */
function contradictionOf(
  { line, nib }: ReadRow,
  record: BusinessRecord,
  nik: string | undefined,
): ImportRowError | undefined {
  if (nib !== null && record.nib !== null && record.nib !== nib) {
    const expected = "NIB yang sama dengan catatan Dinas, atau kosong"
    return { line, column: "nib", code: "NIB_OTHER_ON_RECORD", expected }
  }
  if (nik !== undefined && record.nik !== null && record.nik.digest !== nik) {
    const expected = "NIK yang sama dengan catatan Dinas, atau kosong"
    return { line, column: "nik", code: "NIK_OTHER_ON_RECORD", expected }
  }
  return undefined
}

/** A NIB or NIK that an earlier line of the file had. */
function firstTwice(
  seen: Map<string, number>,
  { line, nib }: ReadRow,
  nik: string | undefined,
): ImportRowError | undefined {
  for (const [column, key] of [
    ["nib", nib],
    ["nik", nik],
  ] as const) {
    if (key === null || key === undefined) continue
    const first = seen.get(`${column} ${key}`)
    if (first !== undefined)
      return { line, column, code: "TWICE_IN_FILE", expected: `sudah ada di baris ${first}` }
    seen.set(`${column} ${key}`, line)
  }
  return undefined
}

function seal(kind: "nik" | "npwp", number: string, cipher: Cipher) {
  return { kind, cipher: cipher.encrypt(number), digest: cipher.digest(number), masked: maskIdentity(number) }
}

const numbersOf = ({ nik, npwp }: ReadRow) =>
  [["nik", nik] as const, ["npwp", npwp] as const].flatMap(([kind, number]) =>
    number === null ? [] : [{ kind, number }],
  )

/** The identity numbers that are new, or others than on record. */
const sealChanged = (row: ReadRow, record: BusinessRecord, cipher: Cipher) =>
  numbersOf(row)
    .filter(({ kind, number }) => record[kind]?.digest !== cipher.digest(number))
    .map(({ kind, number }) => seal(kind, number, cipher))

function toCreate(row: ReadRow, { byCode }: ImportContext, cipher: Cipher): Omit<ImportCreate, "id"> {
  const postcode = byCode.get(row.columns.desa_code)?.postcode ?? ""
  return {
    columns: { ...DEFAULTS, postcode, ...row.columns },
    nib: row.nib,
    identities: numbersOf(row).map(({ kind, number }) => seal(kind, number, cipher)),
  }
}
