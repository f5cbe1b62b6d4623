import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import type { SellerCreateProductInput } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../modules/seller"
import { toHandle } from "./handle"
import { toProductInput } from "./product-input"
import { isOpening } from "./product-view"
import { findStockItemsStep } from "./steps/find-stock-items"
import { findSurroundingsStep } from "./steps/find-surroundings"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { nameProductStep } from "./steps/name-product"
import { resolveProductPartsStep } from "./steps/resolve-product-parts"

export type CreateSellerProductInput = { seller_id: string; product: SellerCreateProductInput }

export const createSellerProductWorkflowId = "create-seller-product"

/**
 * Makes a product of a shop with one variant, its stock at the hub. The product of a shop that is still opening is
 * published at once: nobody sees it until the office has approved the shop and its licences, and then it is there.
 * In an open shop it starts as a draft, which its people publish.
 */
export const createSellerProductWorkflow = createWorkflow(
  createSellerProductWorkflowId,
  (input: CreateSellerProductInput) => {
    const key = transform({ input }, ({ input }) => [
      input.seller_id,
      `product-handle:${toHandle(input.product.title, "produk")}`,
    ])
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const shop = loadOpenShopStep(input.seller_id)
    const parts = resolveProductPartsStep({
      seller_id: input.seller_id,
      category: input.product.category,
      picture_ids: input.product.picture_ids,
    })
    const surroundings = findSurroundingsStep()
    const names = nameProductStep(input.product.title)
    const wanted = transform(
      { input, shop, parts, surroundings, names },
      ({ input, shop, parts, surroundings, names }) => ({
        products: [
          toProductInput({
            product: input.product,
            handle: names.handle,
            sku: names.sku,
            parts: {
              category_id: parts.category_id ?? "",
              goods: parts.goods ?? "craft",
              picture_urls: parts.picture_urls ?? [],
            },
            surroundings,
            is_wished: isOpening(shop.status),
          }),
        ],
      }),
    )
    const created = createProductsWorkflow.runAsStep({ input: wanted })
    const product_id = transform({ created }, ({ created }) => created[0]?.id ?? "")
    const items = findStockItemsStep(product_id)
    const levels = transform({ input, surroundings, items }, ({ input, surroundings, items }) => ({
      inventory_levels: items.map((inventory_item_id) => ({
        inventory_item_id,
        location_id: surroundings.stock_location_id,
        stocked_quantity: input.product.stock,
      })),
    }))
    createInventoryLevelsWorkflow.runAsStep({ input: levels })
    const links = transform({ input, product_id }, ({ input, product_id }) => [
      { [SELLER_MODULE]: { seller_id: input.seller_id }, [Modules.PRODUCT]: { product_id } },
    ])
    createRemoteLinkStep(links)
    releaseLockStep({ key })
    return new WorkflowResponse({ id: product_id })
  },
)
