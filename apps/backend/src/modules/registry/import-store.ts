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

/** One part of an import, and who vouches for its NIB. */
export type ImportWrites = {
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

/** Writes creates and updates in few statements, updates one each. */
export async function writeImport(transaction: Knex.Transaction, writes: ImportWrites): Promise<void> {
  const { creates, updates } = writes
  await insert(
    transaction,
    "business",
    creates.map(({ id, columns }) => ({ id, is_pkp: false, ...columns })),
  )
  for (const { id, columns } of updates) {
    if (Object.keys(columns).length === 0) continue
    await transaction("business")
      .where({ id })
      .update({ ...columns, updated_at: transaction.fn.now() })
  }
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
}
