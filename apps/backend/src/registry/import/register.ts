import type { ImportFlag, ImportRowError, RegistryColumn } from "@sebiduk/contracts"
import type { BusinessRecord } from "../../modules/registry/read-records"
import type { ReadRow } from "./read-row"

type Refusal = Omit<ImportRowError, "line">

/** What a row is about: nobody on record, a business and what it was found by, or nothing that can be told. */
export type Match =
  | { kind: "new" }
  | { kind: "known"; record: BusinessRecord; by: RegistryColumn; flag?: ImportFlag["reason"] }
  | { kind: "refused"; error: Refusal; flag?: { record: BusinessRecord; reason: ImportFlag["reason"] } }

const refused = (column: RegistryColumn, code: string, expected: string) => ({
  kind: "refused" as const,
  error: { column, code, expected },
})

const placeOf = ({ name, desa_code }: { name: string; desa_code: string }): string =>
  `${desa_code}/${name.toLowerCase()}`

const isNumberless = ({ nib, nik }: BusinessRecord): boolean => nib === null && nik === null

function push(map: Map<string, BusinessRecord[]>, key: string, record: BusinessRecord): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [record])
  else if (!known.includes(record)) known.push(record)
}

/** The register as the rows of a file are matched against it, what earlier rows bring included. */
export class Register {
  private readonly byNib = new Map<string, BusinessRecord>()
  private readonly byNik = new Map<string, BusinessRecord[]>()
  private readonly byPlace = new Map<string, BusinessRecord[]>()
  private readonly lines = new Map<BusinessRecord, number>()

  constructor(records: readonly BusinessRecord[]) {
    for (const record of records) this.learn(record)
  }

  private learn(record: BusinessRecord): void {
    if (record.nib !== null) this.byNib.set(record.nib, record)
    if (record.nik) push(this.byNik, record.nik.digest, record)
    push(this.byPlace, placeOf(record), record)
  }

  /** The line of the file that is about this business already. */
  lineOf(record: BusinessRecord): number | undefined {
    return this.lines.get(record)
  }

  /** Notes that a line is about this business, with the numbers it has from then on. */
  claim(record: BusinessRecord, { line, nib, columns }: ReadRow, nik: BusinessRecord["nik"]): void {
    record.nib ??= nib
    record.nik ??= nik
    this.lines.set(record, line)
    this.learn(record)
    push(this.byPlace, placeOf(columns), record)
  }

  /**
   * By NIB, else by NIK, else by name and desa.
   * @param nik digest of the row's NIK
   */
  match(row: ReadRow, nik: string | undefined): Match {
    const byNib = row.nib === null ? undefined : this.byNib.get(row.nib)
    const byNik = nik === undefined ? [] : (this.byNik.get(nik) ?? [])
    if (byNib) {
      return byNik.length === 0 || byNik.includes(byNib)
        ? { kind: "known", record: byNib, by: "nib" }
        : refused("nib", "NIB_OF_OTHER", "NIB dan NIK dari usaha yang sama")
    }
    const [first] = byNik
    if (first && byNik.length === 1) return { kind: "known", record: first, by: "nik" }
    if (first) {
      const shared = refused("nik", "NIK_SHARED", "NIK yang dipakai satu usaha saja")
      return { ...shared, flag: { record: first, reason: "nik_shared" as const } }
    }
    return this.matchPlace(row, nik)
  }

  private matchPlace(row: ReadRow, nik: string | undefined): Match {
    const { nik_mask } = row
    const namesakes = this.byPlace.get(placeOf(row.columns)) ?? []
    // Somebody of the same name in the same desa with another number is somebody else.
    const possible = namesakes.filter(
      (record) =>
        (row.nib === null || record.nib === null) &&
        (nik === undefined || record.nik === null) &&
        (nik_mask === null || record.nik?.masked === nik_mask),
    )
    const hasNumber = row.nib !== null || nik !== undefined || nik_mask !== null
    const alike = hasNumber ? [] : possible.filter(isNumberless)
    const [record, ...others] = alike.length === 1 ? alike : possible
    if (record && others.length === 0) {
      const found = { kind: "known", record, by: "nama_usaha" } as const
      return nik_mask === null ? { ...found, flag: "name_and_desa" } : found
    }
    if (record) {
      const unclear = refused(
        "nama_usaha",
        "NAME_SHARED",
        "NIB atau NIK, karena nama ini beberapa kali ada di desa ini",
      )
      return { ...unclear, flag: { record, reason: "name_and_desa" as const } }
    }
    return nik_mask === null
      ? { kind: "new" }
      : refused(
          "nik",
          "NIK_MASKED",
          "NIK lengkap 16 angka, karena nama dan desa ini tidak ada di catatan Dinas",
        )
  }
}
