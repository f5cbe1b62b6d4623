import { setImmediate } from "node:timers/promises"
import {
  IMPORT_MAX_ERRORS,
  type ImportFlag,
  type ImportRowError,
  type RegistryColumn,
} from "@sebiduk/contracts"
import { maskIdentity } from "@sebiduk/domain"
import type { IdentityCipher } from "../../modules/registry/identity-cipher"
import type { ImportColumns, ImportCreate, ImportUpdate } from "../../modules/registry/import-store"
import type { BusinessRecord } from "../../modules/registry/read-records"
import type { CsvRow } from "./parse-csv"
import { readRow, type ImportContext, type ReadRow } from "./read-row"
import { Register } from "./register"

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

/** Rows between two looks at what else the server has to do. */
const ROWS_AT_A_TIME = 200

class Planner {
  readonly plan: ImportPlan = {
    creates: [],
    updates: [],
    unchanged: 0,
    refused: 0,
    flagged: 0,
    errors: [],
    flags: [],
  }

  constructor(
    private readonly register: Register,
    private readonly context: ImportContext,
    private readonly cipher: Cipher,
  ) {}

  take(csvRow: CsvRow): void {
    const row = readRow(csvRow, this.context)
    if (Array.isArray(row)) {
      this.refuse(...row)
      return
    }
    const { line } = row
    const nik =
      row.nik === null ? null : { digest: this.cipher.digest(row.nik), masked: maskIdentity(row.nik) }
    const match = this.register.match(row, nik?.digest)
    if (match.kind === "refused") {
      if (match.flag) this.flag(line, match.flag.record, match.flag.reason)
      this.refuse({ line, ...match.error })
      return
    }
    if (match.kind === "new") {
      const create = toCreate(row, this.context, this.cipher)
      this.plan.creates.push(create)
      this.register.claim({ id: "", ...create.columns, nib: row.nib, nik, npwp: null }, row, nik)
      return
    }
    const { record, by } = match
    const contradiction = this.twice(line, record, by) ?? contradictionOf(row, record, nik?.digest)
    if (contradiction) {
      this.refuse(contradiction)
      return
    }
    const isChanged = this.change(row, record)
    if (match.flag && isChanged) this.flag(line, record, match.flag)
    this.register.claim(record, row, nik)
  }

  /** @returns whether the row says anything new */
  private change(row: ReadRow, record: BusinessRecord): boolean {
    const update = {
      id: record.id,
      columns: changes(row, record),
      nib: record.nib === null ? row.nib : null,
      identities: sealChanged(row, record, this.cipher),
    }
    const isChanged =
      Object.keys(update.columns).length > 0 || update.nib !== null || update.identities.length > 0
    if (isChanged) this.plan.updates.push(update)
    else this.plan.unchanged += 1
    return isChanged
  }

  private twice(line: number, record: BusinessRecord, column: RegistryColumn): ImportRowError | undefined {
    const first = this.register.lineOf(record)
    if (first === undefined) return undefined
    return {
      line,
      column,
      code: "TWICE_IN_FILE",
      expected: `usaha lain: yang ini sudah ada di baris ${first}`,
    }
  }

  private refuse(...errors: ImportRowError[]): void {
    this.plan.refused += 1
    this.plan.errors.push(...errors.slice(0, IMPORT_MAX_ERRORS - this.plan.errors.length))
  }

  private flag(line: number, { id, name }: BusinessRecord, reason: ImportFlag["reason"]): void {
    this.plan.flagged += 1
    if (this.plan.flags.length < IMPORT_MAX_ERRORS)
      this.plan.flags.push({ line, business_id: id, business_name: name, reason })
  }
}

/**
 * What a file would do to the register. Writes nothing, but notes in `records` what earlier rows bring.
 * @param records everything on record
 */
export async function planImport(
  rows: readonly CsvRow[],
  records: readonly BusinessRecord[],
  context: ImportContext,
  cipher: Cipher,
): Promise<ImportPlan> {
  const planner = new Planner(new Register(records), context, cipher)
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_A_TIME === 0) await setImmediate()
    planner.take(row)
  }
  return planner.plan
}

/** The columns that the row says otherwise than the record. */
function changes(row: ReadRow, record: BusinessRecord): Partial<ImportColumns> {
  const entries = Object.entries(row.columns) as [keyof ImportColumns, unknown][]
  return Object.fromEntries(entries.filter(([column, value]) => record[column] !== value))
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
