import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { Refused } from "../../../refused"

/**
 * The NIB somebody of the office wrote down, to be checked like any other paper.
 * @throws Refused LICENCE_NUMBER_TAKEN (409) when another business has it
 */
export const createOwnNibStep = createStep(
  "create-own-nib",
  async ({ business_id, nib }: { business_id: string; nib: string | null }, { container }) => {
    if (nib === null) return new StepResponse<string | null, string>(null)
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const taken = await registry.listLicences(
      { type: "NIB", number: nib, state: { $nin: ["rejected", "archived"] } },
      { select: ["id"], take: 1 },
    )
    if (taken.length > 0) {
      throw new Refused(409, {
        code: "LICENCE_NUMBER_TAKEN",
        message: "Another business has this NIB",
        fields: { nib: { code: "LICENCE_NUMBER_TAKEN" } },
      })
    }
    const { id } = await registry.createLicences({
      type: "NIB",
      number: nib,
      state: "submitted",
      issuer: "OSS",
      submitted_at: new Date(),
      business_id,
    })
    return new StepResponse<string | null, string>(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistryService>(REGISTRY_MODULE).deleteLicences(id)
  },
)
