import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { ImportWrites } from "../../../modules/registry/import-store"
import type { RegistryService } from "../../../modules/registry/service"
import { IMPORT_LOCK, IMPORT_LOCK_S } from "../import-lock"

export type ImportPart = ImportWrites & { owner: string }

/**
 * Writes one part in one transaction. Without an undo: nothing behind it can fail, the decisions on its NIB can never
 * be deleted, and a repetition finds what is there.
 */
export const writeImportRowsStep = createStep(
  "write-import-rows",
  async ({ owner, ...writes }: ImportPart, { container }) => {
    await container.resolve(Modules.LOCKING).acquire(IMPORT_LOCK, { ownerId: owner, expire: IMPORT_LOCK_S })
    await container.resolve<RegistryService>(REGISTRY_MODULE).writeImport(writes)
    return new StepResponse(writes.rows_done)
  },
)
