import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import type { MaskedNumber, SealedNumber } from "../../../registry/seal-identity"

type Input = {
  business_id: string
  /** A masked one, or none, leaves what is on record. */
  nik: SealedNumber | MaskedNumber
  npwp: SealedNumber | MaskedNumber | null
}

export const setIdentityNumbersStepId = "set-identity-numbers"

/** Keeps the sealed NIK and NPWP of a business in place of those on record. */
export const setIdentityNumbersStep = createStep(
  setIdentityNumbersStepId,
  async ({ business_id, nik, npwp }: Input, { container }) => {
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const wanted = [
      ...("digest" in nik ? [{ kind: "nik" as const, ...nik }] : []),
      ...(npwp && "digest" in npwp ? [{ kind: "npwp" as const, ...npwp }] : []),
    ]
    const before = await registry.listBusinessIdentities(
      { business_id, kind: wanted.map(({ kind }) => kind) },
      { select: ["id", "kind", "cipher", "digest", "masked"] },
    )
    const idOf = new Map(before.map(({ id, kind }) => [kind, id]))
    const updates = wanted.flatMap(({ kind, ...number }) => {
      const id = idOf.get(kind)
      return id === undefined ? [] : [{ id, ...number }]
    })
    const missing = wanted.filter(({ kind }) => !idOf.has(kind))
    if (updates.length > 0) await registry.updateBusinessIdentities(updates)
    const created =
      missing.length === 0
        ? []
        : await registry.createBusinessIdentities(missing.map((number) => ({ business_id, ...number })))
    return new StepResponse(business_id, {
      created: created.map(({ id }) => id),
      before: before.map(({ id, cipher, digest, masked }) => ({ id, cipher, digest, masked })),
    })
  },
  async (written, { container }) => {
    if (!written) return
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    if (written.created.length > 0) await registry.deleteBusinessIdentities(written.created)
    if (written.before.length > 0) await registry.updateBusinessIdentities(written.before)
  },
)
