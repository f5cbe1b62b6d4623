import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { IMPORT_STATES, ImportFlag, ImportRowError, type RegistryImport } from "@sebiduk/contracts"
import { notFound } from "../../../../refused"
import { IMPORT_LOCK_S } from "../../../../workflows/registry/import-lock"

const LATEST = 20

const Row = z.object({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(IMPORT_STATES),
  rows: z.number(),
  rows_done: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  refused: z.number(),
  flagged: z.number(),
  errors: z.object({ list: z.array(ImportRowError) }),
  flags: z.object({ list: z.array(ImportFlag) }),
  created_by_name: z.string(),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
  finished_at: z.coerce.date().nullable(),
})

/** A run says how far it is with every part; one that is silent for as long as its lock holds is dead. */
const isDead = ({ state, updated_at }: z.infer<typeof Row>): boolean =>
  state === "running" && Date.now() - updated_at.getTime() > IMPORT_LOCK_S * 1_000

function toImport(found: z.infer<typeof Row>): RegistryImport {
  const { errors, flags, created_by_name, created_at, updated_at: _updated_at, finished_at, ...row } = found
  return {
    ...row,
    state: isDead(found) ? "failed" : row.state,
    errors: errors.list,
    flags: flags.list,
    created_by: created_by_name,
    created_at: created_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  }
}

/** The latest imports, newest first, or the one with an id. */
export async function readImports(container: MedusaContainer, id?: string): Promise<RegistryImport[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "registry_import",
    fields: Object.keys(Row.shape),
    filters: id === undefined ? {} : { id },
    pagination: { take: LATEST, skip: 0, order: { created_at: "DESC" } },
  })
  return Row.array().parse(data).map(toImport)
}

/** @throws Refused IMPORT_NOT_FOUND (404) */
export async function readImport(container: MedusaContainer, id: string): Promise<RegistryImport> {
  const [row] = await readImports(container, id)
  if (!row) throw notFound("IMPORT_NOT_FOUND", "There is no such import")
  return row
}
