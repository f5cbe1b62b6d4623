import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { BusinessColumns } from "../business-input"

type Columns = Partial<BusinessColumns> & { desa?: string; kecamatan?: string }
type Written = { id: string; name: string; before: Record<string, unknown> | null }

/** Puts a business on record, or changes these columns of one; what it said before comes back for the trail. */
export const saveBusinessStep = createStep(
  "save-business",
  async ({ id, columns }: { id: string | null; columns: Columns }, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (id === null) {
      const row = await registry.createBusinesses({ code: null, ...columns })
      const written: Written = { id: row.id, name: row.name, before: null }
      return new StepResponse<Written, Written>(written, written)
    }
    const row = await registry.retrieveBusiness(id)
    const known: Record<string, unknown> = { ...row }
    const before = Object.fromEntries(Object.keys(columns).map((column) => [column, known[column]]))
    await registry.updateBusinesses({ id, ...columns })
    const written: Written = { id, name: row.name, before }
    return new StepResponse<Written, Written>(written, written)
  },
  async (written, { container }) => {
    if (!written) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (written.before === null) await registry.deleteBusinesses(written.id)
    else await registry.updateBusinesses({ id: written.id, ...written.before })
  },
)
