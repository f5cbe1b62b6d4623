import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

/** What a seller says of their business; without a scale that on record stays. */
export type BusinessFacts = {
  name: string
  legal_form: string
  owner_name: string
  sector: string
  scale?: "mikro" | "kecil" | "menengah"
  established_year: number | null
  employees: number | null
  street: string
  desa_code: string
  desa: string
  kecamatan: string
  postcode: string
  phone: string
}
type Input = { business_id: string | null; facts: BusinessFacts }
type Written = { id: string; before: BusinessFacts | null }

export const writeBusinessStepId = "write-business"

/**
 * Puts a business on record, or corrects the one that is.
 * @returns its id, and what the record said before
 */
export const writeBusinessStep = createStep(
  writeBusinessStepId,
  async ({ business_id, facts }: Input, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (business_id === null) {
      const { id } = await registry.createBusinesses({
        ...facts,
        scale: facts.scale ?? "mikro",
        code: null,
        email: null,
      })
      return new StepResponse<Written, Written>({ id, before: null }, { id, before: null })
    }
    const row = await registry.retrieveBusiness(business_id)
    const before: BusinessFacts = {
      name: row.name,
      legal_form: row.legal_form,
      owner_name: row.owner_name,
      sector: row.sector,
      scale: row.scale,
      established_year: row.established_year,
      employees: row.employees,
      street: row.street,
      desa_code: row.desa_code,
      desa: row.desa,
      kecamatan: row.kecamatan,
      postcode: row.postcode,
      phone: row.phone,
    }
    await registry.updateBusinesses({ id: business_id, ...facts })
    return new StepResponse<Written, Written>({ id: business_id, before }, { id: business_id, before })
  },
  async (written, { container }) => {
    if (!written) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (written.before === null) await registry.deleteBusinesses(written.id)
    else await registry.updateBusinesses({ id: written.id, ...written.before })
  },
)
