import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { shippingOptions } from "../data"
import { linkedIds } from "../linked-ids"
import type { SeedStep } from "../step"
import { stockLocationId } from "./stock-location"

const SET_NAME = "Pengiriman OKU Timur"
const ZONE_NAME = "Indonesia"
const PROVIDER_ID = "zones_zones"

/** Id of the only shipping profile; migrations of Medusa may have made one already. */
export async function shippingProfileId(container: MedusaContainer): Promise<string> {
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({}, { take: 1 })
  if (profile) return profile.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Umum", type: "default" }] },
  })
  const [created] = result
  if (!created) throw new Error("The shipping profile could not be created.")
  return created.id
}

/** Five services for all sellers, priced per seller by the zone provider. */
export const deliveryStep: SeedStep = {
  name: "delivery",
  version: "1",
  run: async ({ container }) => {
    const locationId = await stockLocationId(container)
    const profileId = await shippingProfileId(container)
    await ensureProvider(container, locationId)
    const zoneId = await ensureZone(container, locationId)
    const existing = await container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({ service_zone: { id: zoneId } }, { relations: ["type"], take: null })
    const codes = new Set(existing.map((option) => option.type.code))
    const missing = shippingOptions.filter((option) => !codes.has(option.service))
    if (missing.length > 0) {
      await createShippingOptionsWorkflow(container).run({
        input: missing.map((option) => ({
          name: option.name,
          price_type: "calculated" as const,
          provider_id: PROVIDER_ID,
          service_zone_id: zoneId,
          shipping_profile_id: profileId,
          type: { label: option.name, description: option.description_id, code: option.service },
          data: { id: option.service },
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        })),
      })
    }
    return `${shippingOptions.length} delivery services`
  },
}

async function ensureProvider(container: MedusaContainer, locationId: string): Promise<void> {
  if (
    (await linkedIds(container, "stock_location", locationId, "fulfillment_providers")).includes(PROVIDER_ID)
  )
    return
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER_ID },
  })
}

async function ensureZone(container: MedusaContainer, locationId: string): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const readSet = async () => {
    const sets = await fulfillment.listFulfillmentSets(
      { name: SET_NAME },
      { relations: ["service_zones"], take: 1 },
    )
    return sets[0]
  }

  let set = await readSet()
  if (!set) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: locationId, fulfillment_set_data: { name: SET_NAME, type: "shipping" } },
    })
    set = await readSet()
  }
  if (!set) throw new Error("The fulfillment set could not be created.")
  const setId = set.id
  if (!(await linkedIds(container, "stock_location", locationId, "fulfillment_sets")).includes(setId)) {
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: setId },
    })
  }

  const zone = set.service_zones.find((candidate) => candidate.name === ZONE_NAME)
  if (zone) return zone.id
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        { name: ZONE_NAME, fulfillment_set_id: setId, geo_zones: [{ type: "country", country_code: "id" }] },
      ],
    },
  })
  const [created] = result
  if (!created) throw new Error("The service zone could not be created.")
  return created.id
}
