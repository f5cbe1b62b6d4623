import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

type Input = { today: string; take: number }
type DueLicence = { id: string; type: string; number: string | null; valid_until: string | null }

/** Approved licences whose last day is past, the longest past first. */
export const findDueLicencesStep = createStep(
  "find-due-licences",
  async ({ today, take }: Input, { container }) => {
    const rows = await container
      .resolve<RegistryService>(REGISTRY_MODULE)
      .listLicences(
        { state: "approved", valid_until: { $lt: today } },
        { select: ["id", "type", "number", "valid_until"], take, order: { valid_until: "ASC", id: "ASC" } },
      )
    return new StepResponse<DueLicence[]>(
      rows.map(({ id, type, number, valid_until }) => ({ id, type, number, valid_until })),
    )
  },
)
