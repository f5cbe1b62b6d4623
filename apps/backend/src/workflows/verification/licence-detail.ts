import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { SellerStatus, type AdminLicenceResponse, type Licence, type StaffRole } from "@sebiduk/contracts"
import { notFound } from "../../refused"
import {
  EVIDENCE_FIELDS,
  EvidenceRow,
  FullLicenceRow,
  LICENCE_FIELDS,
  toLicence,
} from "../../registry/licence-view"
import { readIdentity } from "../../registry/read-identity"
import { licenceDecisions } from "./decisions"

const BusinessFacts = z.object({
  id: z.string(),
  name: z.string(),
  legal_form: z.string(),
  owner_name: z.string(),
  sector: z.string(),
  scale: z.string(),
  established_year: z.number().nullable(),
  employees: z.number().nullable(),
  street: z.string(),
  desa_code: z.string(),
  desa: z.string(),
  kecamatan: z.string(),
  postcode: z.string(),
  phone: z.string(),
})
const Shop = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  status: SellerStatus,
})
const Row = FullLicenceRow.extend({
  business: BusinessFacts.extend({ seller: Shop.nullish().transform((shop) => shop ?? null) }),
})
type Row = z.infer<typeof Row>

async function readRow(container: MedusaContainer, id: string): Promise<Row> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "licence",
    fields: [
      ...LICENCE_FIELDS,
      ...Object.keys(BusinessFacts.shape).map((field) => `business.${field}`),
      ...Object.keys(Shop.shape).map((field) => `business.seller.${field}`),
    ],
    filters: { id },
  })
  const found: unknown = data[0]
  if (!found) throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  return Row.parse(found)
}

async function readEvidence(container: MedusaContainer, id: string | null): Promise<EvidenceRow | undefined> {
  if (id === null) return undefined
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "evidence", fields: EVIDENCE_FIELDS, filters: { id } })
  return EvidenceRow.optional().parse(data[0])
}

/** A licence with its paper and decisions. @throws Refused LICENCE_NOT_FOUND (404) */
export async function loadLicence(container: MedusaContainer, id: string): Promise<Licence> {
  const { business: _business, ...row } = await readRow(container, id)
  return toLicence(row, await readEvidence(container, row.evidence_id))
}

/** What somebody needs beside the paper to rule about it. @throws Refused LICENCE_NOT_FOUND (404) */
export async function loadLicenceDetail(
  container: MedusaContainer,
  id: string,
  role: StaffRole,
): Promise<AdminLicenceResponse> {
  const { business, ...row } = await readRow(container, id)
  const { seller, ...facts } = business
  const evidence = await readEvidence(container, row.evidence_id)
  return {
    licence: toLicence(row, evidence),
    business: { ...facts, ...(await readIdentity(container, business)), shop: seller },
    decisions: licenceDecisions(row.state, role),
  }
}
