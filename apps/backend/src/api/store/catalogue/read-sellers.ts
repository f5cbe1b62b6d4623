import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PublicLicence, SellerCard, SellerPage } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { publicLicences } from "../../../catalogue/product-document"
import { LicenceRow } from "../../../catalogue/product-row"
import { toHoliday } from "../../../workflows/seller/holiday"

const SELLER_FIELDS = [
  "handle",
  "name",
  "line",
  "description_id",
  "description_en",
  "dispatch_days",
  "returns_id",
  "holiday_from",
  "holiday_until",
  "holiday_note",
  "business.established_year",
  "business.owner_name",
  "business.legal_form",
  "business.street",
  "business.desa",
  "business.kecamatan",
  "business.postcode",
  "business.phone",
  "business.licences.type",
  "business.licences.number",
  "business.licences.state",
  "business.licences.valid_until",
  "business.licences.standard",
]

const SellerRow = z.object({
  handle: z.string(),
  name: z.string(),
  line: z.enum(["beras", "jambu", "rotan"]),
  description_id: z.string(),
  description_en: z.string(),
  dispatch_days: z.number(),
  returns_id: z.string(),
  holiday_from: z.string().nullable(),
  holiday_until: z.string().nullable(),
  holiday_note: z.string().nullable(),
  business: z.object({
    established_year: z.number().nullable(),
    owner_name: z.string(),
    legal_form: z.string(),
    street: z.string(),
    desa: z.string(),
    kecamatan: z.string(),
    postcode: z.string(),
    phone: z.string(),
    licences: z.array(LicenceRow),
  }),
})
type SellerRow = z.infer<typeof SellerRow>

/** The licences that stand today (WIB); one that ran out is not shown, whatever the register still says. */
export function validLicences(licences: readonly PublicLicence[], now: Date): PublicLicence[] {
  const today = todayInWib(now)
  return licences.filter(({ valid_until }) => valid_until === null || valid_until >= today)
}

/**
 * Rows of the active shops, of one when a handle is given; in the order of their names.
 * A shop without a business on record cannot say who sells; it is named in the log, not shown.
 */
export async function readActiveSellers(container: MedusaContainer, handle?: string): Promise<SellerRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "seller",
    fields: SELLER_FIELDS,
    filters: { status: "active", ...(handle !== undefined && { handle }) },
    pagination: { order: { name: "ASC" } },
  })
  return data.flatMap((row: { handle?: unknown }) => {
    const parsed = SellerRow.safeParse(row)
    if (parsed.success) return parsed.data
    const lacks = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`[catalogue] shop ${String(row.handle)} is not shown; check ${lacks}`)
    return []
  })
}

/** @param product_count products of the shop for sale */
export function toSellerCard(row: SellerRow, product_count: number, now: Date): SellerCard {
  const { business } = row
  return {
    handle: row.handle,
    name: row.name,
    line: row.line,
    description: { id: row.description_id, en: row.description_en || row.description_id },
    desa: business.desa,
    kecamatan: business.kecamatan,
    since_year: business.established_year,
    product_count,
    licences: validLicences(publicLicences(business.licences), now),
  }
}

/** @param product_count products of the shop for sale */
export function toSellerPage(row: SellerRow, product_count: number, now: Date): SellerPage {
  const { business } = row
  return {
    ...toSellerCard(row, product_count, now),
    owner_name: business.owner_name,
    legal_form: business.legal_form,
    address: `${business.street}, ${business.desa}, ${business.kecamatan}, OKU Timur ${business.postcode}`,
    phone: business.phone,
    dispatch_days: row.dispatch_days,
    returns: row.returns_id,
    holiday: toHoliday(row, todayInWib(now)),
  }
}
