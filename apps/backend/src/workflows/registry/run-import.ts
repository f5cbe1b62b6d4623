import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { ImportCreate, ImportUpdate } from "../../modules/registry/import-store"
import type { RegistryService } from "../../modules/registry/service"
import { conflict, notFound } from "../../refused"
import { parseRegistryCsv } from "../../registry/import/parse-csv"
import type { Actor } from "../staff/audit"
import { planAgainstRegister } from "./import-context"
import { recordImportWorkflow } from "./record-import"

/** One import at a time: two would not see each other's new records. */
const LOCK = "registry-import"
/** Longer than the slowest part; each part takes the lock anew, so a dead run frees it within a minute. */
const LOCK_S = 60
const PART = 1_000

type Job = { id: string; file: string; owner: string; actor: Actor }

const partsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / PART) }, (_, part) => all.slice(part * PART, (part + 1) * PART))

/**
 * Marks an import as running and takes the lock.
 * @throws Refused IMPORT_NOT_FOUND (404), IMPORT_STATE (409) while one runs, or when this one is done
 */
async function startImport(container: MedusaContainer, id: string, actor: Actor): Promise<Job> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const [row] = await registry.listRegistryImports({ id }, { take: 1 })
  if (!row) throw notFound("IMPORT_NOT_FOUND", "There is no such import")
  if (row.cipher === null) throw conflict("IMPORT_STATE", `The import is ${row.state}`, { state: row.state })
  const owner = randomUUID()
  try {
    await container.resolve(Modules.LOCKING).acquire(LOCK, { ownerId: owner, expire: LOCK_S })
  } catch {
    throw conflict("IMPORT_STATE", "An import is running", { state: "running" })
  }
  await registry.updateRegistryImports({ id, state: "running", rows_done: 0 })
  return { id, file: registry.identityCipher.decrypt(row.cipher), owner, actor }
}

/** The file against the register as it is now, part by part; what is written stays, and a repetition adds the rest. */
async function workOff(container: MedusaContainer, { id, file, owner, actor }: Job): Promise<void> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const events = container.resolve(Modules.EVENT_BUS)
  const keepLock = () => container.resolve(Modules.LOCKING).acquire(LOCK, { ownerId: owner, expire: LOCK_S })
  const plan = await planAgainstRegister(container, parseRegistryCsv(Buffer.from(file)))
  let rows_done = plan.unchanged + plan.refused
  const write = async (creates: ImportCreate[], updates: ImportUpdate[]) => {
    await keepLock()
    await registry.writeImport({ creates, updates, decided_by: actor.id, decided_by_name: actor.name })
    rows_done += creates.length + updates.length
    await registry.updateRegistryImports({ id, rows_done })
  }
  for (const part of partsOf(plan.creates)) {
    await write(
      part.map((create) => ({ id: generateEntityId(undefined, "biz"), ...create })),
      [],
    )
  }
  for (const part of partsOf(plan.updates)) {
    await write([], part)
    // Raw statements tell nobody; shops among these show their new names.
    await events.emit({ name: "registry.business.updated", data: { id: part.map((update) => update.id) } })
  }
  const { creates, updates, unchanged, refused, flagged } = plan
  const counts = { created: creates.length, updated: updates.length, unchanged, refused, flagged }
  await registry.updateRegistryImports({
    id,
    ...counts,
    rows_done,
    errors: { list: plan.errors },
    flags: { list: plan.flags },
    state: "done",
    cipher: null,
    finished_at: new Date(),
  })
  await recordImportWorkflow(container).run({ input: { id, actor, ...counts } })
}

/**
 * Starts an import and goes on in the background; safe to call again after a crash.
 * @throws Refused IMPORT_NOT_FOUND (404), IMPORT_STATE (409)
 */
export async function runImport(container: MedusaContainer, id: string, actor: Actor): Promise<void> {
  const job = await startImport(container, id, actor)
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  void workOff(container, job)
    .catch(async (error: unknown) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`[registry] the import ${id} stopped; it can be run again: ${String(error)}`)
      await registry.updateRegistryImports({ id, state: "failed" })
    })
    .finally(() => container.resolve(Modules.LOCKING).release(LOCK, { ownerId: job.owner }))
    .catch(() => undefined)
}
