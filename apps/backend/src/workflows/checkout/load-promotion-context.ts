import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { CartMemory, PROMOTION_CONTEXT_FIELDS, PromotionContext } from "./promotion-context"

const Adjusted = z.array(z.object({ adjustments: z.array(z.unknown()).default([]) })).default([])
const Discounted = z.object({ metadata: CartMemory.nullish(), items: Adjusted, shipping_methods: Adjusted })

/** Whether anything is or could be taken off: most carts have no coupon, and pay for this question only. */
export async function mayBeDiscounted(container: MedusaContainer, cart_id: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["metadata", "items.adjustments.id", "shipping_methods.adjustments.id"],
    filters: { id: cart_id },
  })
  const { metadata, items, shipping_methods } = Discounted.parse(data[0])
  if (metadata && metadata.coupons.length > 0) return true
  if ([...items, ...shipping_methods].some(({ adjustments }) => adjustments.length > 0)) return true
  const automatic = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ is_automatic: true }, { select: ["id"], take: 1 })
  return automatic.length > 0
}

/** The cart as the rules of core's promotions look at it. */
export async function loadPromotionContext(
  container: MedusaContainer,
  cart_id: string,
): Promise<PromotionContext> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: PROMOTION_CONTEXT_FIELDS,
    filters: { id: cart_id },
  })
  return PromotionContext.parse(data[0])
}
