import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LicenceState } from "@sebiduk/domain"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

type Input = { ids: string[]; to: LicenceState }

/** Moves licences to another state; the caller holds their locks and has judged the move. */
export const setLicenceStatesStep = createStep(
  "set-licence-states",
  async ({ ids, to }: Input, { container }) => {
    if (ids.length === 0) return new StepResponse<string[], { id: string; state: LicenceState }[]>([])
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const before = await registry.listLicences({ id: ids }, { select: ["id", "state"], take: null })
    await registry.updateLicences(ids.map((id) => ({ id, state: to })))
    return new StepResponse(
      ids,
      before.map(({ id, state }) => ({ id, state })),
    )
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve<RegistryService>(REGISTRY_MODULE).updateLicences(before)
  },
)
