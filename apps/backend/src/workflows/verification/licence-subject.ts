import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LicenceKind, LicenceState } from "@sebiduk/contracts"
import { notFound } from "../../refused"

const LicenceSubject = z.object({
  id: z.string(),
  type: LicenceKind,
  number: z.string().nullable(),
  state: LicenceState,
  valid_until: z.string().nullable(),
  business_id: z.string(),
  business: z.object({
    name: z.string(),
    desa_code: z.string(),
    seller: z
      .object({ id: z.string() })
      .nullish()
      .transform((seller) => seller ?? null),
  }),
})
/** A licence with what a ruling about it looks at. */
export type LicenceSubject = z.infer<typeof LicenceSubject>

/** @throws Refused LICENCE_NOT_FOUND (404) */
export async function loadLicenceSubject(container: MedusaContainer, id: string): Promise<LicenceSubject> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "licence",
    fields: [
      "id",
      "type",
      "number",
      "state",
      "valid_until",
      "business_id",
      "business.name",
      "business.desa_code",
      "business.seller.id",
    ],
    filters: { id },
  })
  const found: unknown = data[0]
  if (!found) throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  return LicenceSubject.parse(found)
}
