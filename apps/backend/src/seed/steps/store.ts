import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { linkedIds } from "../linked-ids"
import type { SeedStep } from "../step"

const NAME = "Sebiduk"

/** Whole rupiah, one sales channel (a second one would make every product list slow), one publishable key. */
export const storeStep: SeedStep = {
  name: "store",
  version: "1",
  run: async ({ container }) => {
    const stores = container.resolve(Modules.STORE)
    const [store] = await stores.listStores({}, { take: 1 })
    if (!store) throw new Error("The database has no store; run the migrations first.")
    const channelId = await ensureChannel(container)
    await ensureKey(container, channelId)
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: NAME,
          supported_currencies: [{ currency_code: "idr", is_default: true, is_tax_inclusive: true }],
          default_sales_channel_id: channelId,
        },
      },
    })
    return "the store sells in rupiah through one sales channel"
  },
}

/** Medusa makes a channel and a key of its own at the first start; they become ours. */
async function ensureChannel(container: MedusaContainer): Promise<string> {
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 })
  const details = { name: NAME, description: "Toko daring Sebiduk" }
  if (channel) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: channel.id }, update: details },
    })
    return channel.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [details] },
  })
  const [created] = result
  if (!created) throw new Error("The sales channel could not be created.")
  return created.id
}

async function ensureKey(container: MedusaContainer, channelId: string): Promise<void> {
  const title = "Storefront"
  const keys = container.resolve(Modules.API_KEY)
  let [key] = await keys.listApiKeys({ type: "publishable" }, { take: 1 })
  if (key) {
    await updateApiKeysWorkflow(container).run({ input: { selector: { id: key.id }, update: { title } } })
  } else {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title, type: "publishable", created_by: "" }] },
    })
    key = result[0]
  }
  if (!key) throw new Error("The publishable key could not be created.")
  if ((await linkedIds(container, "api_key", key.id, "sales_channels")).includes(channelId)) return
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channelId] } })
}
