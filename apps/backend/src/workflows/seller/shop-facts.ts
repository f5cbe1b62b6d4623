import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { LINES, SellerStatus } from "@sebiduk/contracts"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import { notFound } from "../../refused"
import {
  DecisionRow,
  EVIDENCE_FIELDS,
  EvidenceRow,
  FullLicenceRow,
  LICENCE_FIELDS,
} from "../../registry/licence-view"
import { countListings } from "./count-listings"

const DECISION_FIELDS = ["id", "from_state", "to_state", "reason", "decided_by_name", "created_at"]
const BUSINESS_FIELDS = [
  "id",
  "name",
  "legal_form",
  "owner_name",
  "sector",
  "scale",
  "established_year",
  "employees",
  "street",
  "desa_code",
  "desa",
  "kecamatan",
  "postcode",
  "phone",
]
const SHOP_FIELDS = [
  "id",
  "handle",
  "name",
  "line",
  "status",
  "description_id",
  "description_en",
  "dispatch_days",
  "returns_id",
  "minimum_order_idr",
  "holiday_from",
  "holiday_until",
  "holiday_note",
  "created_at",
  ...DECISION_FIELDS.map((field) => `decisions.${field}`),
  ...BUSINESS_FIELDS.map((field) => `business.${field}`),
  "business.created_at",
  ...LICENCE_FIELDS.map((field) => `business.licences.${field}`),
]

const BusinessRow = z.object({
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
  created_at: z.coerce.date(),
  licences: z.array(FullLicenceRow),
})

const ShopRow = z.object({
  id: z.string(),
  handle: z.string().nullable(),
  name: z.string(),
  line: z.enum(LINES).nullable(),
  status: SellerStatus,
  description_id: z.string(),
  description_en: z.string(),
  dispatch_days: z.number(),
  returns_id: z.string(),
  minimum_order_idr: z.number().nullable(),
  holiday_from: z.string().nullable(),
  holiday_until: z.string().nullable(),
  holiday_note: z.string().nullable(),
  created_at: z.coerce.date(),
  decisions: z.array(DecisionRow),
  business: BusinessRow.nullish().transform((business) => business ?? null),
})

/** A shop with everything its rules and its people's page look at. */
export type ShopFacts = z.infer<typeof ShopRow> & {
  product_count: number
  held_back: number
  evidence: EvidenceRow[]
  /** Masked; null while there is none. */
  nik: string | null
  npwp: string | null
}

async function loadEvidence(container: MedusaContainer, ids: string[]): Promise<EvidenceRow[]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "evidence", fields: EVIDENCE_FIELDS, filters: { id: ids } })
  return EvidenceRow.array().parse(data)
}

async function loadMasked(container: MedusaContainer, business_id: string | undefined) {
  if (business_id === undefined) return { nik: null, npwp: null }
  const rows = await container
    .resolve<RegistryService>(REGISTRY_MODULE)
    .listBusinessIdentities({ business_id }, { select: ["kind", "masked"] })
  const masked = (kind: string) => rows.find((row) => row.kind === kind)?.masked ?? null
  return { nik: masked("nik"), npwp: masked("npwp") }
}

/**
 * Reads a shop in a fixed number of queries, whatever it holds.
 * @throws Refused SELLER_NOT_FOUND (404)
 */
export async function loadShopFacts(container: MedusaContainer, seller_id: string): Promise<ShopFacts> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "seller", fields: SHOP_FIELDS, filters: { id: seller_id } })
  const found: unknown = data[0]
  if (!found) throw notFound("SELLER_NOT_FOUND", "There is no such shop")
  const shop = ShopRow.parse(found)
  const licences = shop.business?.licences ?? []
  const [listings, evidence, masked] = await Promise.all([
    countListings(container, seller_id, licences),
    loadEvidence(
      container,
      licences.flatMap(({ evidence_id }) => evidence_id ?? []),
    ),
    loadMasked(container, shop.business?.id),
  ])
  return { ...shop, ...listings, evidence, ...masked }
}
