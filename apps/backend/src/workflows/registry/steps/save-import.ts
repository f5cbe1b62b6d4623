import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ImportFlag, ImportRowError } from "@sebiduk/contracts"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

export type ImportOutcome = {
  id: string
  state: "done" | "failed"
  rows_done?: number
  created?: number
  updated?: number
  unchanged?: number
  refused?: number
  flagged?: number
  errors?: { list: ImportRowError[] }
  flags?: { list: ImportFlag[] }
  finished_at?: Date
  /** The file is not needed any more. */
  cipher?: null
}

/** Notes how an import ended. */
export const saveImportStep = createStep(
  "save-import",
  async (outcome: ImportOutcome, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const row: Record<string, unknown> = { ...(await registry.retrieveRegistryImport(outcome.id)) }
    const before = Object.fromEntries(Object.keys(outcome).map((column) => [column, row[column]]))
    await registry.updateRegistryImports(outcome)
    return new StepResponse(outcome.id, { id: outcome.id, before })
  },
  async (saved, { container }) => {
    if (!saved) return
    await container
      .resolve<RegistryService>(REGISTRY_MODULE)
      .updateRegistryImports({ ...saved.before, id: saved.id })
  },
)
