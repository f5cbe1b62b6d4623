import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

/** Time enough to ask somebody about a row. */
const KEPT_MS = 7 * 86_400_000

/** Takes away the imports that nobody ran, with their files. */
export const dropOldImportsStep = createStep("drop-old-imports", async (now: string, { container }) => {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const old = await registry.listRegistryImports(
    { state: ["checked", "failed"], created_at: { $lt: new Date(Date.parse(now) - KEPT_MS) } },
    { select: ["id", "file_name"], take: null },
  )
  if (old.length > 0) await registry.deleteRegistryImports(old.map(({ id }) => id))
  return new StepResponse(old.map(({ id, file_name }) => ({ id, file_name })))
})
