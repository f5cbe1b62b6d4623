import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { Actor } from "../../staff/audit"

type Input = {
  actor: Actor
  rulings: { licence_id: string; from_state: string; to_state: string; reason: string | null }[]
}

/** Writes down what was ruled. Like the audit trail it stands last: it cannot be undone. */
export const writeLicenceDecisionsStep = createStep(
  "write-licence-decisions",
  async ({ actor, rulings }: Input, { container }) => {
    if (rulings.length === 0) return new StepResponse<{ id: string }[]>([])
    const rows = await container
      .resolve<RegistryService>(REGISTRY_MODULE)
      .createLicenceDecisions(
        rulings.map((ruling) => ({ ...ruling, decided_by: actor.id, decided_by_name: actor.name })),
      )
    return new StepResponse(rows.map(({ id }) => ({ id })))
  },
)
