import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

type Identity = { kind: "nik" | "npwp"; cipher: string; digest: string; masked: string }

/** Columns of a business as an import writes them; on an update only those that were told. */
export type ImportColumns = {
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
}

export type ImportCreate = { id: string; columns: ImportColumns; nib: string | null; identities: Identity[] }
export type ImportUpdate = {
  id: string
  columns: Partial<ImportColumns>
  /** A NIB the business had not yet. */
  nib: string | null
  identities: Identity[]
}

/** One part of an import, how far the import is with it, and who vouches for its NIB. */
export type ImportWrites = {
  import_id: string
  rows_done: number
  creates: ImportCreate[]
  updates: ImportUpdate[]
  decided_by: string
  decided_by_name: string
}

/** PostgreSQL takes 65,535 values in a statement. */
const ROWS_PER_STATEMENT = 500

async function insert(transaction: Knex.Transaction, table: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await transaction(table).insert(rows.slice(start, start + ROWS_PER_STATEMENT))
  }
}

/** The NIB of a business as the office's own record says: approved, with the ruling that says so. */
async function insertNibs(
  transaction: Knex.Transaction,
  nibs: readonly { business_id: string; number: string }[],
  { decided_by, decided_by_name }: ImportWrites,
): Promise<void> {
  const licences = nibs.map((nib) => ({
    id: generateEntityId(undefined, "lic"),
    type: "NIB",
    state: "approved",
    issuer: "OSS",
    ...nib,
  }))
  await insert(transaction, "licence", licences)
  await insert(
    transaction,
    "licence_decision",
    licences.map(({ id }) => ({
      id: generateEntityId(undefined, "lidec"),
      licence_id: id,
      from_state: "missing",
      to_state: "approved",
      reason: "Data awal Dinas",
      decided_by,
      decided_by_name,
    })),
  )
}

async function replaceIdentities(
  transaction: Knex.Transaction,
  rows: readonly ({ business_id: string } & Identity)[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await transaction("business_identity")
      .insert(
        rows
          .slice(start, start + ROWS_PER_STATEMENT)
          .map((row) => ({ id: generateEntityId(undefined, "bizi"), ...row })),
      )
      .onConflict(transaction.raw("(business_id, kind) where deleted_at is null"))
      .merge(["cipher", "digest", "masked"])
  }
}

/** Type of each column that a row of a file can change, as a statement has to name it. */
const COLUMN_TYPES: Readonly<Record<keyof ImportColumns, "text" | "integer">> = {
  name: "text",
  legal_form: "text",
  owner_name: "text",
  sector: "text",
  scale: "text",
  established_year: "integer",
  employees: "integer",
  street: "text",
  desa_code: "text",
  desa: "text",
  kecamatan: "text",
  postcode: "text",
  phone: "text",
  email: "text",
}

/** A file never empties a column, so what it does not tell of a row is null here and stays. */
async function updateBusinesses(
  transaction: Knex.Transaction,
  updates: readonly ImportUpdate[],
): Promise<void> {
  const rows = updates.filter(({ columns }) => Object.keys(columns).length > 0)
  if (rows.length === 0) return
  const names = Object.entries(COLUMN_TYPES)
  const sets = names.map(([name]) => `"${name}" = coalesce(told."${name}", b."${name}")`)
  const types = names.map(([name, type]) => `"${name}" ${type}`)
  await transaction.raw(
    `update "business" b set ${sets.join(", ")}, "updated_at" = now()
     from jsonb_to_recordset(?::jsonb) as told("id" text, ${types.join(", ")}) where b."id" = told."id"`,
    [JSON.stringify(rows.map(({ id, columns }) => ({ id, ...columns })))],
  )
}

/** Writes creates, updates and how far the import is, in few statements. */
export async function writeImport(transaction: Knex.Transaction, writes: ImportWrites): Promise<void> {
  const { creates, updates, import_id, rows_done } = writes
  await insert(
    transaction,
    "business",
    creates.map(({ id, columns }) => ({ id, is_pkp: false, ...columns })),
  )
  await updateBusinesses(transaction, updates)
  const touched = [...creates, ...updates]
  await insertNibs(
    transaction,
    touched.flatMap(({ id, nib }) => (nib === null ? [] : [{ business_id: id, number: nib }])),
    writes,
  )
  await replaceIdentities(
    transaction,
    touched.flatMap(({ id, identities }) => identities.map((row) => ({ business_id: id, ...row }))),
  )
  await transaction("registry_import")
    .where({ id: import_id })
    .update({ rows_done, updated_at: transaction.fn.now() })
}
