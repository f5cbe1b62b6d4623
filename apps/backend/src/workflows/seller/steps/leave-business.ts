import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

type Input = { leaves: string | null; business_id: string }

export const leaveBusinessStepId = "leave-business"

/**
 * Takes a record off that a shop made under a wrong NIK; its licences move to the right one. Nothing to do when the
 * shop leaves none.
 */
export const leaveBusinessStep = createStep(
  leaveBusinessStepId,
  async ({ leaves, business_id }: Input, { container }) => {
    if (leaves === null) return new StepResponse(null, null)
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const licences = await registry.listLicences({ business_id: leaves }, { select: ["id"], take: null })
    const licence_ids = licences.map(({ id }) => id)
    const numbers = await registry.listBusinessIdentities({ business_id: leaves }, { select: ["id"] })
    const number_ids = numbers.map(({ id }) => id)
    if (licence_ids.length > 0) {
      await registry.updateLicences(licence_ids.map((id) => ({ id, business_id })))
    }
    await registry.softDeleteBusinessIdentities(number_ids)
    await registry.softDeleteBusinesses(leaves)
    return new StepResponse(leaves, { leaves, licence_ids, number_ids })
  },
  async (left, { container }) => {
    if (!left) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    await registry.restoreBusinesses([left.leaves])
    await registry.restoreBusinessIdentities(left.number_ids)
    if (left.licence_ids.length > 0) {
      await registry.updateLicences(left.licence_ids.map((id) => ({ id, business_id: left.leaves })))
    }
  },
)
