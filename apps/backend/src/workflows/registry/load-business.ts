import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SellerStatus, type Business } from "@sebiduk/contracts"
import { notFound } from "../../refused"
import {
  EVIDENCE_FIELDS,
  EvidenceRow,
  FullLicenceRow,
  LICENCE_FIELDS,
  toLicence,
} from "../../registry/licence-view"
import { readIdentity } from "../../registry/read-identity"

const BusinessRow = z.object({
  id: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  legal_form: z.string(),
  owner_name: z.string(),
  sector: z.string(),
  scale: z.string(),
  established_year: z.number().nullable(),
  employees: z.number().nullable(),
  is_pkp: z.boolean(),
  street: z.string(),
  desa_code: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  postcode: z.string(),
  phone: z.string(),
  email: z.string().nullable(),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
})
const ShopRow = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  status: SellerStatus,
})
const Row = BusinessRow.extend({
  licences: z.array(FullLicenceRow),
  seller: ShopRow.nullish().transform((shop) => shop ?? null),
})

/** A business with its licences, their decisions and its shop. @throws Refused BUSINESS_NOT_FOUND (404) */
export async function loadBusiness(container: MedusaContainer, id: string): Promise<Business> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "business",
    fields: [
      ...Object.keys(BusinessRow.shape),
      ...LICENCE_FIELDS.map((field) => `licences.${field}`),
      ...Object.keys(ShopRow.shape).map((field) => `seller.${field}`),
    ],
    filters: { id },
  })
  const found: unknown = data[0]
  if (!found) throw notFound("BUSINESS_NOT_FOUND", "There is nothing here")
  const { licences, seller, created_at, updated_at, ...row } = Row.parse(found)
  const papers = licences.flatMap(({ evidence_id }) => evidence_id ?? [])
  const evidence =
    papers.length === 0
      ? []
      : (await query.graph({ entity: "evidence", fields: EVIDENCE_FIELDS, filters: { id: papers } })).data
  const paperOf = new Map(
    EvidenceRow.array()
      .parse(evidence)
      .map((paper) => [paper.id, paper]),
  )
  const live = licences.find(
    ({ type, state }) => type === "NIB" && state !== "archived" && state !== "rejected",
  )
  return {
    ...row,
    ...(await readIdentity(container, row)),
    nib: live?.number ?? null,
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
    shop: seller,
    licences: licences
      .toSorted((a, b) => a.type.localeCompare(b.type) || a.id.localeCompare(b.id))
      .map((licence) => toLicence(licence, paperOf.get(licence.evidence_id ?? ""))),
  }
}
