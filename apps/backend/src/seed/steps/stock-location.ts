import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { linkedIds } from "../linked-ids"
import type { SeedStep } from "../step"

const NAME = "OKU Timur"

/**
 * Id of the hub all stock lies at; a seller has no location of its own.
 * @throws Error before the step that creates it
 */
export async function stockLocationId(container: MedusaContainer): Promise<string> {
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ name: NAME }, { take: 1 })
  if (!location) throw new Error(`The stock location ${NAME} is missing.`)
  return location.id
}

/** Id of the only sales channel. */
export async function salesChannelId(container: MedusaContainer): Promise<string> {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 })
  if (!channel) throw new Error("The sales channel is missing.")
  return channel.id
}

export const stockLocationStep: SeedStep = {
  name: "stock-location",
  version: "1",
  run: async ({ container }) => {
    const channelId = await salesChannelId(container)
    const existing = await container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({ name: NAME }, { take: 1 })
    if (existing.length === 0) {
      await createStockLocationsWorkflow(container).run({
        input: {
          locations: [
            {
              name: NAME,
              address: {
                address_1: "Kotabaru, Martapura",
                city: "Kabupaten Ogan Komering Ulu Timur",
                province: "Sumatera Selatan",
                postal_code: "32311",
                country_code: "id",
              },
            },
          ],
        },
      })
    }
    const locationId = await stockLocationId(container)
    if (!(await linkedIds(container, "stock_location", locationId, "sales_channels")).includes(channelId)) {
      await linkSalesChannelsToStockLocationWorkflow(container).run({
        input: { id: locationId, add: [channelId] },
      })
    }
    await updateStoresWorkflow(container).run({
      input: { selector: {}, update: { default_location_id: locationId } },
    })
    return "stock location OKU Timur"
  },
}
