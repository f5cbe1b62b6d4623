import { createStep } from "@medusajs/framework/workflows-sdk"
import type { LicenceKind, LicenceState } from "@sebiduk/domain"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { Refused, refusedField } from "../../../refused"

type Input = {
  seller_id: string
  business_id: string
  type: LicenceKind
  number: string
  evidence_id: string
}

/** A number that somebody used in vain does not block the one whose it is. */
const NO_CLAIM: LicenceState[] = ["rejected", "archived"]

export const validateLicenceOwnerStepId = "validate-licence-owner"

/** Refuses evidence that this shop did not upload, and a number that another business holds. */
export const validateLicenceOwnerStep = createStep(
  validateLicenceOwnerStepId,
  async ({ seller_id, business_id, type, number, evidence_id }: Input, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const [evidence] = await registry.listEvidences(
      { id: evidence_id, seller_id },
      { select: ["id"], take: 1 },
    )
    if (!evidence) {
      throw refusedField("evidence_id", { code: "EVIDENCE_NOT_FOUND" }, "Upload the evidence first")
    }
    const [taken] = await registry.listLicences(
      { type, number, business_id: { $ne: business_id }, state: { $nin: NO_CLAIM } },
      { select: ["id"], take: 1 },
    )
    if (taken) {
      throw new Refused(409, {
        code: "LICENCE_NUMBER_TAKEN",
        message: "Another business holds this number",
        fields: { number: { code: "LICENCE_NUMBER_TAKEN" } },
      })
    }
  },
)
