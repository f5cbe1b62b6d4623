import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../refused"
import { CatalogueChangeBuffer, type CatalogueKind } from "../workflows/catalogue/catalogue-changes"
import { refreshCatalogueWorkflow } from "../workflows/catalogue/refresh-catalogue"

/** Modules tell of every write to their rows, whichever workflow made it. */
const ROWS: Readonly<Record<string, CatalogueKind>> = {
  "product.product": "product",
  "product.product-variant": "variant",
  "product.product-category": "category",
  "pricing.price": "price",
  "inventory.inventory-level": "inventory_level",
  "inventory.reservation-item": "reservation",
  "seller.seller": "seller",
  "registry.business": "business",
  "registry.licence": "licence",
}

const KIND_OF_EVENT: ReadonlyMap<string, CatalogueKind> = new Map([
  ...Object.entries(ROWS).flatMap(([row, kind]) =>
    ["created", "updated", "deleted", "restored"].map((action) => [`${row}.${action}`, kind] as const),
  ),
  ["LinkProductVariantPriceSet.attached", "price_link"],
  ["LinkProductVariantInventoryItem.attached", "inventory_link"],
  ["LinkSellerSellerProductProduct.attached", "seller_product_link"],
  ["LinkRegistryBusinessSellerSeller.attached", "business_seller_link"],
])

const buffers = new WeakMap<MedusaContainer, CatalogueChangeBuffer>()

function bufferOf(container: MedusaContainer): CatalogueChangeBuffer {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const buffer =
    buffers.get(container) ??
    new CatalogueChangeBuffer(
      async (changes) => {
        await refreshCatalogueWorkflow(container).run({ input: changes })
      },
      (error) => {
        logger.error(`[catalogue] the index is behind and is tried again: ${messageOf(error)}`)
      },
    )
  buffers.set(container, buffer)
  return buffer
}

export default async function refreshCatalogue({
  event,
  container,
}: SubscriberArgs<{ id: string | string[] }>): Promise<void> {
  const kind = KIND_OF_EVENT.get(event.name)
  if (kind) bufferOf(container).add(kind, [event.data.id].flat())
}

export const config: SubscriberConfig = {
  event: [...KIND_OF_EVENT.keys()],
  context: { subscriberId: "refresh-catalogue" },
}
