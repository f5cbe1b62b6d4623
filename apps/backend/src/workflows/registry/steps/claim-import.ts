import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { conflict, notFound } from "../../../refused"
import { IMPORT_LOCK, IMPORT_LOCK_S } from "../import-lock"

export type ImportClaim = { id: string; owner: string }

async function findRunnable(registry: RegistryService, id: string) {
  const [row] = await registry.listRegistryImports({ id }, { take: 1 })
  if (!row) throw notFound("IMPORT_NOT_FOUND", "There is no such import")
  if (row.cipher === null) throw conflict("IMPORT_STATE", `The import is ${row.state}`, { state: row.state })
  return row
}

/**
 * Takes the lock of the imports and marks this one as running, also one that a crash left so.
 * @throws Refused IMPORT_NOT_FOUND (404), IMPORT_STATE (409) while one runs, or when this one is done
 */
export const claimImportStep = createStep(
  "claim-import",
  async ({ id, owner }: ImportClaim, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const locking = container.resolve(Modules.LOCKING)
    await findRunnable(registry, id)
    try {
      await locking.acquire(IMPORT_LOCK, { ownerId: owner, expire: IMPORT_LOCK_S })
    } catch {
      throw conflict("IMPORT_STATE", "An import is running", { state: "running" })
    }
    try {
      // Another run can have ended between the look and the lock.
      const { state, rows_done, file_name } = await findRunnable(registry, id)
      await registry.updateRegistryImports({ id, state: "running", rows_done: 0 })
      return new StepResponse({ file_name }, { id, owner, state, rows_done })
    } catch (error) {
      await locking.release(IMPORT_LOCK, { ownerId: owner })
      throw error
    }
  },
  async (claimed, { container }) => {
    if (!claimed) return
    const { owner, ...before } = claimed
    await container.resolve<RegistryService>(REGISTRY_MODULE).updateRegistryImports(before)
    await container.resolve(Modules.LOCKING).release(IMPORT_LOCK, { ownerId: owner })
  },
)
