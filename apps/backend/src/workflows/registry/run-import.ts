import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { ImportCreate, ImportUpdate } from "../../modules/registry/import-store"
import type { RegistryService } from "../../modules/registry/service"
import { conflict, messageOf } from "../../refused"
import { parseRegistryCsv } from "../../registry/import/parse-csv"
import type { Actor } from "../staff/audit"
import { endImportWorkflow } from "./end-import"
import { planAgainstRegister } from "./import-context"
import { IMPORT_LOCK } from "./import-lock"
import { startImportWorkflow } from "./start-import"
import { writeImportPartWorkflow } from "./write-import-part"

const PART = 1_000

type Job = { id: string; owner: string; actor: Actor }

const partsOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / PART) }, (_, part) => all.slice(part * PART, (part + 1) * PART))

async function readFile(container: MedusaContainer, id: string): Promise<Buffer> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const { cipher, state } = await registry.retrieveRegistryImport(id)
  if (cipher === null) throw conflict("IMPORT_STATE", "The file is gone", { state })
  return Buffer.from(registry.identityCipher.decrypt(cipher))
}

/** The file against the register as it is now, part by part; what is written stays, and a repetition adds the rest. */
async function workOff(container: MedusaContainer, { id, owner, actor }: Job): Promise<void> {
  const rows = parseRegistryCsv(await readFile(container, id))
  const plan = await planAgainstRegister(container, rows)
  let rows_done = plan.unchanged + plan.refused
  const write = async (creates: ImportCreate[], updates: ImportUpdate[]) => {
    rows_done += creates.length + updates.length
    const by = { decided_by: actor.id, decided_by_name: actor.name }
    const input = { import_id: id, owner, rows_done, creates, updates, ...by }
    await writeImportPartWorkflow(container).run({ input })
  }
  for (const part of partsOf(plan.creates)) {
    await write(
      part.map((create) => ({ id: generateEntityId(undefined, "biz"), ...create })),
      [],
    )
  }
  for (const part of partsOf(plan.updates)) await write([], part)
  if (plan.creates.length + plan.updates.length >= PART) {
    await container.resolve<RegistryService>(REGISTRY_MODULE).countAnew()
  }
  const { creates, updates, unchanged, refused, flagged, errors, flags } = plan
  const outcome = {
    id,
    state: "done" as const,
    rows_done,
    created: creates.length,
    updated: updates.length,
    unchanged,
    refused,
    flagged,
    errors: { list: errors },
    flags: { list: flags },
    finished_at: new Date(),
    cipher: null,
  }
  await endImportWorkflow(container).run({ input: { outcome, actor } })
}

/**
 * Starts an import and goes on in the background; safe to call again after a crash.
 * @throws Refused IMPORT_NOT_FOUND (404), IMPORT_STATE (409)
 */
export async function runImport(container: MedusaContainer, id: string, actor: Actor): Promise<void> {
  const job: Job = { id, owner: randomUUID(), actor }
  await startImportWorkflow(container).run({ input: job })
  const tell = (what: string, error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`[registry] the import ${id} ${what}: ${messageOf(error)}`)
  }
  void workOff(container, job)
    .catch(async (error: unknown) => {
      tell("stopped, and can be run again", error)
      await endImportWorkflow(container).run({ input: { outcome: { id, state: "failed" }, actor } })
    })
    .finally(() => container.resolve(Modules.LOCKING).release(IMPORT_LOCK, { ownerId: job.owner }))
    .catch((error: unknown) => tell("could not be ended", error))
}
