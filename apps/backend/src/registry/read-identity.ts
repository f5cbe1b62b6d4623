import type { MedusaContainer } from "@medusajs/framework/types"
import type { Business } from "@sebiduk/contracts"
import { warnNik, warnNpwp } from "@sebiduk/domain"
import { REGISTRY_MODULE } from "../modules/registry"
import type { RegistryService } from "../modules/registry/service"

/** What the office reads of the identity numbers of a business: masked, with what to look at twice. */
export async function readIdentity(
  container: MedusaContainer,
  business: { id: string; desa_code: string },
): Promise<Pick<Business, "nik" | "npwp" | "warnings">> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const rows = await registry.listBusinessIdentities({ business_id: business.id })
  const of = (kind: string) => rows.find((row) => row.kind === kind)
  const numberOf = (kind: string) => {
    const row = of(kind)
    return row && registry.identityCipher.decrypt(row.cipher)
  }
  const nik = numberOf("nik")
  const npwp = numberOf("npwp")
  const kecamatan_code = business.desa_code.slice(0, "16.08.03".length)
  const warnings = [nik && warnNik(nik, kecamatan_code), npwp && warnNpwp(npwp)]
  return {
    nik: of("nik")?.masked ?? null,
    npwp: of("npwp")?.masked ?? null,
    warnings: warnings.flatMap((warning) => warning || []),
  }
}
