import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { SealedIdentity } from "../business-input"

/** Keeps the sealed numbers of a business in place of those on record; a masked one changes nothing. */
export const saveIdentityStep = createStep(
  "save-identity",
  async ({ business_id, numbers }: { business_id: string; numbers: SealedIdentity }, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const told = (["nik", "npwp"] as const).flatMap((kind) => {
      const number = numbers[kind]
      return number && "digest" in number ? [{ kind, ...number }] : []
    })
    const known = await registry.listBusinessIdentities({ business_id, kind: told.map(({ kind }) => kind) })
    const before = known.map(({ id, cipher, digest, masked }) => ({ id, cipher, digest, masked }))
    const idOf = new Map(known.map(({ id, kind }) => [kind, id]))
    const created: string[] = []
    for (const { kind, ...number } of told) {
      const id = idOf.get(kind)
      if (id) await registry.updateBusinessIdentities({ id, ...number })
      else created.push((await registry.createBusinessIdentities({ business_id, kind, ...number })).id)
    }
    return new StepResponse(told.length, { created, before })
  },
  async (written, { container }) => {
    if (!written) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (written.created.length > 0) await registry.deleteBusinessIdentities(written.created)
    if (written.before.length > 0) await registry.updateBusinessIdentities(written.before)
  },
)
