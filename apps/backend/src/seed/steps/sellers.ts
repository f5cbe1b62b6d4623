import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { REGISTRY_MODULE } from "../../modules/registry"
import type { RegistryService } from "../../modules/registry/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { sellers } from "../data"
import { linkedIds } from "../linked-ids"
import type { SeedStep } from "../step"

/** Ids of all shops by handle. */
export async function sellerIds(container: MedusaContainer): Promise<Map<string, string>> {
  const service = container.resolve<SellerService>(SELLER_MODULE)
  const rows = await service.listSellers({}, { take: null, select: ["id", "handle"] })
  return new Map(rows.map((row) => [row.handle ?? "", row.id]))
}

/** Businesses on record with their licences, and the shop of each. */
export const sellersStep: SeedStep = {
  name: "sellers",
  version: "2",
  run: async ({ container }) => {
    const businessIds = await ensureBusinesses(container)
    await ensureLicences(container, businessIds)
    await ensureSellers(container)
    await ensureLinks(container, businessIds)
    return `${sellers.length} businesses with their licences and shops`
  },
}

async function ensureBusinesses(container: MedusaContainer): Promise<Map<string, string>> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const codes = sellers.map((seller) => seller.business.code)
  const existing = await registry.listBusinesses({ code: codes }, { take: null, select: ["id", "code"] })
  const ids = new Map(existing.map((business) => [business.code ?? "", business.id]))
  const missing = sellers.filter((seller) => !ids.has(seller.business.code))
  if (missing.length > 0) {
    const created = await registry.createBusinesses(
      missing.map(({ business: { licences: _licences, ...business } }) => business),
    )
    for (const business of created) ids.set(business.code ?? "", business.id)
  }
  return ids
}

async function ensureLicences(container: MedusaContainer, businessIds: Map<string, string>): Promise<void> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const existing = await registry.listLicences(
    { business_id: [...businessIds.values()] },
    { take: null, select: ["id", "type", "number", "business_id"] },
  )
  const key = (businessId: string | undefined, type: string, number: string | null) =>
    `${businessId} ${type} ${number}`
  const known = new Set(existing.map((licence) => key(licence.business_id, licence.type, licence.number)))
  const missing = sellers.flatMap(({ business }) =>
    business.licences
      .map((licence) => ({ ...licence, business_id: businessIds.get(business.code) }))
      .filter((licence) => !known.has(key(licence.business_id, licence.type, licence.number))),
  )
  // A row of before, written without its number, takes it now.
  const numberless = new Map(
    existing.filter(({ number }) => number === null).map((row) => [`${row.business_id} ${row.type}`, row.id]),
  )
  for (const licence of missing) {
    const id = numberless.get(`${licence.business_id} ${licence.type}`)
    if (id) await registry.updateLicences({ id, number: licence.number, valid_until: licence.valid_until })
    else await registry.createLicences(licence)
  }
}

async function ensureSellers(container: MedusaContainer): Promise<void> {
  const service = container.resolve<SellerService>(SELLER_MODULE)
  const known = await sellerIds(container)
  const missing = sellers.filter((seller) => !known.has(seller.handle))
  if (missing.length === 0) return
  await service.createSellers(
    missing.map(
      ({ handle, name, line, status, description_id, description_en, dispatch_days, returns_id }) => ({
        handle,
        name,
        line,
        status,
        description_id,
        description_en,
        dispatch_days,
        returns_id,
      }),
    ),
  )
}

async function ensureLinks(container: MedusaContainer, businessIds: Map<string, string>): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const ids = await sellerIds(container)
  for (const seller of sellers) {
    const business_id = businessIds.get(seller.business.code)
    const seller_id = ids.get(seller.handle)
    if (!business_id || !seller_id) throw new Error(`"${seller.handle}" is missing in the database.`)
    if ((await linkedIds(container, "business", business_id, "seller")).includes(seller_id)) continue
    await link.create({ [REGISTRY_MODULE]: { business_id }, [SELLER_MODULE]: { seller_id } })
  }
}
