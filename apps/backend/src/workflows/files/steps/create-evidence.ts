import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"

export type NewEvidence = {
  seller_id: string | null
  file_id: string
  file_name: string
  mime_type: string
  size_bytes: number
  uploaded_by: string
}

/** Writes down whose paper a file is. */
export const createEvidenceStep = createStep(
  "create-evidence",
  async (input: NewEvidence, { container }) => {
    const row = await container.resolve<RegistryService>(REGISTRY_MODULE).createEvidences(input)
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<RegistryService>(REGISTRY_MODULE).deleteEvidences(id)
  },
)
