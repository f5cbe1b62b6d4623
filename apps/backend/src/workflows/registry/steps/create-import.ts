import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ImportFlag, ImportRowError } from "@sebiduk/contracts"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

export type NewImport = {
  file_name: string
  cipher: string
  rows: number
  created: number
  updated: number
  unchanged: number
  refused: number
  flagged: number
  errors: ImportRowError[]
  flags: ImportFlag[]
  created_by: string
  created_by_name: string
}

/** Keeps a checked file until somebody runs it. */
export const createImportStep = createStep(
  "create-import",
  async ({ errors, flags, ...row }: NewImport, { container }) => {
    const { id } = await container.resolve<RegistryService>(REGISTRY_MODULE).createRegistryImports({
      ...row,
      state: "checked",
      errors: { list: errors },
      flags: { list: flags },
    })
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistryService>(REGISTRY_MODULE).deleteRegistryImports(id)
  },
)
