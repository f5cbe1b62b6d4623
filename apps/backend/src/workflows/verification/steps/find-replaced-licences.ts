import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { LicenceSubject } from "../licence-subject"

type Input = { licence: LicenceSubject; is_approved: boolean }

/**
 * What a newly approved licence takes the place of: an older one of the same number; of NIB any, as a business has
 * one.
 */
export const findReplacedLicencesStep = createStep(
  "find-replaced-licences",
  async ({ licence, is_approved }: Input, { container }) => {
    if (!is_approved) return new StepResponse<string[]>([])
    const { id, type, number, business_id } = licence
    const rows = await container.resolve<RegistryService>(REGISTRY_MODULE).listLicences(
      {
        business_id,
        type,
        state: ["approved", "expired"],
        id: { $ne: id },
        ...(type === "NIB" ? {} : { number }),
      },
      { select: ["id"], take: null },
    )
    return new StepResponse(rows.map((row) => row.id))
  },
)
