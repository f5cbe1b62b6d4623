import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdminCreateBusinessInput, AdminUpdateBusinessInput } from "@sebiduk/contracts"
import { env } from "../../env"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import { sealNik, sealNpwp, type MaskedNumber, type SealedNumber } from "../../registry/seal-identity"

export type SealedIdentity = {
  nik: SealedNumber | MaskedNumber | null
  npwp: SealedNumber | MaskedNumber | null
}

/**
 * The identity numbers of a form, sealed before a workflow sees them; null leaves what is on record.
 * @throws Refused NIK_INVALID, NPWP_INVALID (400)
 */
export function sealIdentity(
  container: MedusaContainer,
  { nik, npwp }: Pick<AdminUpdateBusinessInput, "nik" | "npwp">,
  { isNew }: { isNew: boolean },
): SealedIdentity {
  const { identityCipher: cipher } = container.resolve<RegistryService>(REGISTRY_MODULE)
  const sealing = { cipher, now: new Date(), allowDemo: env.SEBIDUK_DEMO, allowMasked: !isNew }
  return { nik: nik ? sealNik(nik, sealing) : null, npwp: sealNpwp(npwp ?? null, sealing) }
}

export type BusinessColumns = Omit<AdminCreateBusinessInput, "nik" | "npwp" | "nib">
