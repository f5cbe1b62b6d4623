import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"

/**
 * Core's own tables of links, written past its check: it holds that a cart becomes one order and a payment belongs to
 * one, but reads them from an order's side as we need it.
 */
export function orderLinks(container: MedusaContainer) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const carts = link.getLinkModule(Modules.ORDER, "order_id", Modules.CART, "cart_id")
  const collections = link.getLinkModule(Modules.ORDER, "order_id", Modules.PAYMENT, "payment_collection_id")
  if (!carts || !collections)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "core lost the links of an order")
  return { carts, collections }
}
