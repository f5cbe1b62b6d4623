import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { notFound } from "../../../refused"

export const findLicenceTypeStepId = "find-licence-type"

/** The type of a licence, which never changes. */
export const findLicenceTypeStep = createStep(findLicenceTypeStepId, async (id: string, { container }) => {
  const [licence] = await container
    .resolve<RegistryService>(REGISTRY_MODULE)
    .listLicences({ id }, { select: ["type"], take: 1 })
  if (!licence) throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  return new StepResponse(licence.type)
})
