import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { SELLER_MODULE } from "../../modules/seller"
import { products, sellers } from "../data"
import type { SeedProduct } from "../data-schema"
import { productInput } from "../product-input"
import type { SeedStep } from "../step"
import { categoryIds } from "./categories"
import { shippingProfileId } from "./delivery"
import { sellerIds } from "./sellers"
import { salesChannelId, stockLocationId } from "./stock-location"

const BATCH = 12

/**
 * Products with their variants, prices, stock and seller. A product is a draft until all of it is there, so a draft
 * of this list is what a killed run left behind, and is made anew.
 */
export const productsStep: SeedStep = {
  name: "products",
  version: "1",
  run: async ({ container, ledger, progress }) => {
    const done = await removeLeftovers(container)
    const missing = products.filter((product) => !done.has(product.handle))
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH)
      await createBatch(container, batch, ledger.pictures)
      progress(`${start + batch.length} of ${missing.length} products`)
    }
    const variants = products.reduce((sum, product) => sum + product.variants.length, 0)
    return `${products.length} products with ${variants} variants`
  },
}

/** @returns handles of the products that are there and complete */
async function removeLeftovers(container: MedusaContainer): Promise<Set<string>> {
  const existing = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: products.map((product) => product.handle) },
      { take: null, select: ["id", "handle", "status"] },
    )
  const leftovers = existing.filter((product) => product.status === "draft")
  if (leftovers.length > 0) {
    await deleteProductsWorkflow(container).run({ input: { ids: leftovers.map((product) => product.id) } })
  }
  const done = new Set(
    existing.filter((product) => product.status !== "draft").map((product) => product.handle),
  )

  const inventory = container.resolve(Modules.INVENTORY)
  const skus = products
    .filter((product) => !done.has(product.handle))
    .flatMap((product) => product.variants.map((variant) => variant.sku))
  if (skus.length > 0) {
    const orphans = await inventory.listInventoryItems({ sku: skus }, { take: null, select: ["id"] })
    if (orphans.length > 0) {
      await deleteInventoryItemWorkflow(container).run({ input: orphans.map((item) => item.id) })
    }
  }
  return done
}

async function createBatch(
  container: MedusaContainer,
  batch: readonly SeedProduct[],
  pictures: Readonly<Record<string, string>>,
): Promise<void> {
  const categories = await categoryIds(container)
  const shops = await sellerIds(container)
  const surroundings = {
    salesChannelId: await salesChannelId(container),
    shippingProfileId: await shippingProfileId(container),
    pictures,
  }
  const { result: created } = await createProductsWorkflow(container).run({
    input: {
      products: batch.map((product) =>
        productInput(product, { ...surroundings, categoryId: required(categories, product.category) }),
      ),
    },
  })
  const ids = new Map(created.map((product) => [product.handle, product.id]))
  await putOnStock(container, batch)
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    batch.map((product) => ({
      [SELLER_MODULE]: { seller_id: required(shops, product.seller) },
      [Modules.PRODUCT]: { product_id: required(ids, product.handle) },
    })),
  )
  await updateProductsWorkflow(container).run({
    input: {
      products: batch.map((product) => ({ id: required(ids, product.handle), status: finalStatus(product) })),
    },
  })
}

async function putOnStock(container: MedusaContainer, batch: readonly SeedProduct[]): Promise<void> {
  const locationId = await stockLocationId(container)
  const stock = new Map(
    batch.flatMap(({ variants }) => variants.map((variant) => [variant.sku, variant.stock])),
  )
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: [...stock.keys()] }, { take: null, select: ["id", "sku"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map((item) => ({
        inventory_item_id: item.id,
        location_id: locationId,
        stocked_quantity: stock.get(item.sku ?? "") ?? 0,
      })),
    },
  })
}

/** Only an active seller's products are for sale. */
function finalStatus(product: SeedProduct): "published" | "proposed" {
  const seller = sellers.find((candidate) => candidate.handle === product.seller)
  return seller?.status === "active" ? "published" : "proposed"
}

function required(ids: ReadonlyMap<string, string>, handle: string): string {
  const id = ids.get(handle)
  if (!id) throw new Error(`"${handle}" is missing in the database.`)
  return id
}
