/**
 * Harness of the HTTP suites. A suite is one file per domain and actor:
 *
 *   backendSuite({
 *     testSuite: ({ api, getContainer }) => {
 *       let world: World
 *       beforeAll(async () => { world = await aWorld(getContainer()) }) // part of the template of every test
 *       it("…", async () => {
 *         const seller = await aSeller(getContainer())
 *         const product = await aProduct(getContainer(), world, { seller, variants: [{ stock: 3 }] })
 *         await catalogueFilled(getContainer())
 *         const { status, body } = await storeClient(api, world).get(`/store/catalogue/products/${product.handle}`)
 *       })
 *     },
 *   })
 *
 * The suites of a process share one app; before each the database is put back to what the migrations left, and before
 * each test to what the suite's `beforeAll` left. A suite that needs settings before the start of the app stands in
 * `OWN` of vitest.http.config.mts. Needs PostgreSQL on localhost (DB_PORT, DB_USERNAME with CREATEDB, DB_PASSWORD).
 * Specs import no backend source but types: the container, HTTP, contracts and domain.
 */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createLocationFulfillmentSetWorkflow,
  createRegionsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { DELIVERY_SERVICES } from "@sebiduk/contracts"
import { theOnly } from "./the-only"

/** What every shop needs before the first product: one channel, region, hub, profile, and a key for the shopper API. */
export type World = {
  publishable_key: string
  sales_channel_id: string
  region_id: string
  stock_location_id: string
  shipping_profile_id: string
  /** Shipping option per delivery service. */
  shipping_option_ids: Record<(typeof DELIVERY_SERVICES)[number], string>
}

const ZONES_PROVIDER = "zones_zones"
/** What a household may be offered without keys of anybody. */
const PAYMENT_PROVIDERS = ["pp_transfer_transfer", "pp_cod_cod", "pp_terms_terms"]

/** Builds the minimal world through core's workflows. */
export async function aWorld(container: MedusaContainer): Promise<World> {
  // The app opens one on its first start.
  const channel = theOnly(await container.resolve(Modules.SALES_CHANNEL).listSalesChannels())
  const key = theOnly(
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "Toko", type: "publishable", created_by: "" }] },
      })
    ).result,
  )
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })

  const region = theOnly(
    (
      await createRegionsWorkflow(container).run({
        input: {
          regions: [
            {
              name: "Indonesia",
              currency_code: "idr",
              countries: ["id"],
              is_tax_inclusive: true,
              payment_providers: [...PAYMENT_PROVIDERS],
            },
          ],
        },
      })
    ).result,
  )
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "id", provider_id: "tp_system" }] })

  const location = theOnly(
    (
      await createStockLocationsWorkflow(container).run({
        input: {
          locations: [{ name: "OKU Timur", address: { address_1: "Martapura", country_code: "id" } }],
        },
      })
    ).result,
  )
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location.id, add: [channel.id] },
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: {},
      update: {
        supported_currencies: [{ currency_code: "idr", is_default: true }],
        default_sales_channel_id: channel.id,
        default_region_id: region.id,
        default_location_id: location.id,
      },
    },
  })
  const shipping = await aDelivery(container, location.id)
  return {
    publishable_key: key.token,
    sales_channel_id: channel.id,
    region_id: region.id,
    stock_location_id: location.id,
    ...shipping,
  }
}

async function aDelivery(
  container: MedusaContainer,
  stock_location_id: string,
): Promise<Pick<World, "shipping_profile_id" | "shipping_option_ids">> {
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: ZONES_PROVIDER },
  })
  const profile = theOnly(
    (
      await createShippingProfilesWorkflow(container).run({
        input: { data: [{ name: "Umum", type: "default" }] },
      })
    ).result,
  )
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: stock_location_id, fulfillment_set_data: { name: "Pengiriman", type: "shipping" } },
  })
  const set = theOnly(
    await container.resolve(Modules.FULFILLMENT).listFulfillmentSets({ name: "Pengiriman" }),
  )
  const zone = theOnly(
    (
      await createServiceZonesWorkflow(container).run({
        input: {
          data: [
            {
              name: "Indonesia",
              fulfillment_set_id: set.id,
              geo_zones: [{ type: "country", country_code: "id" }],
            },
          ],
        },
      })
    ).result,
  )
  const { result: options } = await createShippingOptionsWorkflow(container).run({
    input: DELIVERY_SERVICES.map((service) => ({
      name: service,
      price_type: "calculated" as const,
      provider_id: ZONES_PROVIDER,
      service_zone_id: zone.id,
      shipping_profile_id: profile.id,
      type: { label: service, description: service, code: service },
      data: { id: service },
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
        { attribute: "is_return", operator: "eq" as const, value: "false" },
      ],
    })),
  })
  const idOf = (service: string): string => theOnly(options.filter((option) => option.name === service)).id
  return {
    shipping_profile_id: profile.id,
    shipping_option_ids: {
      regular: idOf("regular"),
      express: idOf("express"),
      cargo: idOf("cargo"),
      pickup: idOf("pickup"),
      seller: idOf("seller"),
    },
  }
}

/** Fills the product index from the database, as the last step of the seed does. */
export async function catalogueFilled(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "product" })
}
