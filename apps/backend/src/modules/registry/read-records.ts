import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LicenceKind, LicenceState } from "@sebiduk/domain"

/** A business in a list. */
export type BusinessListRow = {
  id: string
  name: string
  owner_name: string
  sector: string
  scale: string
  desa: string
  kecamatan: string
  licences: { type: LicenceKind; number: string | null; state: LicenceState }[]
}

/** Everything on record of a business that a CSV carries. */
export type BusinessRecord = {
  id: string
  name: string
  legal_form: string
  owner_name: string
  sector: string
  scale: string
  established_year: number | null
  employees: number | null
  street: string
  desa_code: string
  desa: string
  kecamatan: string
  postcode: string
  phone: string
  email: string | null
  nib: string | null
  nik: { digest: string; masked: string } | null
  npwp: { digest: string; masked: string } | null
}

type LicenceRow = BusinessListRow["licences"][number] & { business_id: string }
type IdentityRow = { business_id: string; kind: "nik" | "npwp"; digest: string; masked: string }
type RecordRow = Omit<BusinessRecord, "nib" | "nik" | "npwp">

const LIST = ["id", "name", "owner_name", "sector", "scale", "desa", "kecamatan"]
const RECORD = [
  ...LIST,
  "legal_form",
  "established_year",
  "employees",
  "street",
  "desa_code",
  "postcode",
  "phone",
  "email",
]
/** Beyond these a NIB is history. */
const LIVE: LicenceState[] = [
  "missing",
  "submitted",
  "checked",
  "needs_fix",
  "approved",
  "expired",
  "revoked",
]

const columns = (names: readonly string[]): string[] => names.map((name) => `b.${name}`)

function groupBy<Row extends { business_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.business_id, [...(groups.get(row.business_id) ?? []), row])
  return groups
}

/** The rows of a list in the order of their names, with their licences. */
export async function readBusinesses(knex: Knex, query: Knex.QueryBuilder): Promise<BusinessListRow[]> {
  const rows = (await query.select(columns(LIST)).orderBy(["b.name", "b.id"])) as Omit<
    BusinessListRow,
    "licences"
  >[]
  const licences = await knex("licence")
    .select<LicenceRow[]>("business_id", "type", "number", "state")
    .whereNull("deleted_at")
    .whereIn(
      "business_id",
      rows.map(({ id }) => id),
    )
  const of = groupBy(licences)
  return rows.map((row) => ({
    ...row,
    licences: (of.get(row.id) ?? []).map(({ type, number, state }) => ({ type, number, state })),
  }))
}

/** The rows in the order of their ids, with NIB and masked identity numbers. */
export async function readRecords(knex: Knex, query: Knex.QueryBuilder): Promise<BusinessRecord[]> {
  const rows = (await query.select(columns(RECORD)).orderBy("b.id")) as RecordRow[]
  const ids = rows.map(({ id }) => id)
  const [nibs, numbers] = await Promise.all([
    knex("licence")
      .select<{ business_id: string; number: string }[]>("business_id", "number")
      .where("type", "NIB")
      .whereNull("deleted_at")
      .whereNotNull("number")
      .whereIn("state", LIVE)
      .whereIn("business_id", ids),
    knex("business_identity")
      .select<IdentityRow[]>("business_id", "kind", "digest", "masked")
      .whereNull("deleted_at")
      .whereIn("business_id", ids),
  ])
  const nibOf = new Map(nibs.map(({ business_id, number }) => [business_id, number]))
  const numbersOf = groupBy(numbers)
  return rows.map((row) => {
    const identity = (kind: IdentityRow["kind"]) => {
      const found = numbersOf.get(row.id)?.find((number) => number.kind === kind)
      return found ? { digest: found.digest, masked: found.masked } : null
    }
    return { ...row, nib: nibOf.get(row.id) ?? null, nik: identity("nik"), npwp: identity("npwp") }
  })
}
