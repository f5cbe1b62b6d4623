import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { EVIDENCE_MAX_UNUSED } from "@sebiduk/contracts"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { conflict } from "../../../refused"

/** @throws Refused FILE_TOO_MANY (409) when a shop has many papers that no licence uses */
export const refuseTooMuchEvidenceStep = createStep(
  "refuse-too-much-evidence",
  async (seller_id: string | null, { container }) => {
    if (seller_id === null) return new StepResponse(undefined)
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const rows = await registry.listEvidences({ seller_id }, { select: ["id"], take: null })
    const ids = rows.map(({ id }) => id)
    const used = await registry.listLicences({ evidence_id: ids }, { select: ["evidence_id"], take: null })
    const unused = ids.length - new Set(used.map(({ evidence_id }) => evidence_id)).size
    if (unused >= EVIDENCE_MAX_UNUSED) {
      throw conflict("FILE_TOO_MANY", "Use the papers that were uploaded first", {
        maximum: EVIDENCE_MAX_UNUSED,
      })
    }
    return new StepResponse(undefined)
  },
)
