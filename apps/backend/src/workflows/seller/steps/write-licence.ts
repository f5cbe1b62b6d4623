import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerResubmitLicenceInput } from "@sebiduk/contracts"
import type { LicenceKind, LicenceState } from "@sebiduk/domain"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { LicencePlan } from "../licence-plan"

type Input = {
  plan: LicencePlan & { business_id: string }
  type: LicenceKind
  number: string
  licence: SellerResubmitLicenceInput
}

type Columns = Omit<SellerResubmitLicenceInput, "number" | "evidence_id"> & {
  number: string | null
  evidence_id: string | null
  state: LicenceState
  submitted_at: Date | null
}
/** Without `before` it was made here. */
type Undo = { id: string; before?: Columns }

export const writeLicenceStepId = "write-licence"

/** Puts what a seller says of a licence on record, to wait for the kecamatan; nothing when it waits already. */
export const writeLicenceStep = createStep(
  writeLicenceStepId,
  async ({ plan, type, number, licence }: Input, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const said: Columns = { ...licence, number, state: "submitted", submitted_at: new Date() }
    if (plan.licence_id === null) {
      const { id } = await registry.createLicences({ ...said, type, business_id: plan.business_id })
      return new StepResponse<string, Undo>(id, { id })
    }
    const id = plan.licence_id
    if (plan.act === "same") return new StepResponse<string, Undo>(id)
    const row = await registry.retrieveLicence(id)
    const before: Columns = {
      number: row.number,
      issuer: row.issuer,
      issued_on: row.issued_on,
      valid_until: row.valid_until,
      standard: row.standard,
      evidence_id: row.evidence_id,
      state: row.state,
      submitted_at: row.submitted_at,
    }
    await registry.updateLicences({ id, ...said })
    return new StepResponse<string, Undo>(id, { id, before })
  },
  async (written, { container }) => {
    if (!written) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (written.before) await registry.updateLicences({ id: written.id, ...written.before })
    else await registry.deleteLicences(written.id)
  },
)
