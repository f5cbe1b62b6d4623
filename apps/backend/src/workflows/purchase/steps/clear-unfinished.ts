import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { discountsByCode } from "../../checkout/cart-discounts"
import { giveBackCoupons } from "../coupon-uses"
import { orderLinks } from "../order-links"

const Adjustments = z.array(z.object({ code: z.string().nullish(), amount: z.coerce.number() })).default([])

const OrderRow = z.object({
  id: z.string(),
  email: z.string().nullable(),
  customer_id: z.string().nullable(),
  promotions: z.array(z.object({ id: z.string() })).default([]),
  items: z.array(z.object({ id: z.string(), adjustments: Adjustments })).default([]),
  shipping_methods: z.array(z.object({ adjustments: Adjustments })).default([]),
})

type Input = { cart_id: string; purchase_id: string }

/** Orders are linked to their coupons once the uses are counted; the link goes first, so that none is given back twice. */
async function giveBackUses(container: MedusaContainer, orders: z.infer<typeof OrderRow>[]): Promise<void> {
  const linked = orders.filter(({ promotions }) => promotions.length > 0)
  const [first] = linked
  if (!first) return
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
    linked.flatMap(({ id, promotions }) =>
      promotions.map((promotion) => ({
        [Modules.ORDER]: { order_id: id },
        [Modules.PROMOTION]: { promotion_id: promotion.id },
      })),
    ),
  )
  const taken = {
    items: orders.flatMap(({ items }) => items),
    shipping_methods: orders.flatMap((order) => order.shipping_methods),
  }
  const uses = [...discountsByCode(taken)].map(([code, amount]) => ({ code, amount }))
  await giveBackCoupons(container, uses, {
    customer_id: first.customer_id,
    customer_email: first.email?.toLowerCase() ?? null,
  })
}

export const clearUnfinishedStepId = "clear-unfinished"

/**
 * Takes away what a purchase cut off before its payment left behind, from the last thing made to the first, so that
 * being cut off here again loses nothing. No money was moved and no buyer was told.
 */
export const clearUnfinishedStep = createStep(
  clearUnfinishedStepId,
  async ({ cart_id, purchase_id }: Input, { container }) => {
    const purchases = container.resolve<PurchaseService>(PURCHASE_MODULE)
    const orders = container.resolve(Modules.ORDER)
    const inventory = container.resolve(Modules.INVENTORY)
    // By what the orders say themselves: they are made before anything points at them.
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "order",
      fields: [
        "id",
        "email",
        "customer_id",
        "promotions.id",
        "items.id",
        "items.adjustments.code",
        "items.adjustments.amount",
        "shipping_methods.adjustments.code",
        "shipping_methods.adjustments.amount",
      ],
      filters: { metadata: { purchase_id } },
    })
    const made = OrderRow.array().parse(data)
    const lines = made.flatMap(({ items }) => items.map(({ id }) => id))
    if (lines.length > 0) await inventory.deleteReservationItemsByLineItem(lines)
    await giveBackUses(container, made)
    const { payment_collection_id } = await purchases.retrievePurchase(purchase_id)
    const links = orderLinks(container)
    // To core an empty list may be every link there is.
    if (made.length > 0) {
      await links.carts.dismiss(made.map(({ id }): [string, string] => [id, cart_id]))
      await links.collections.dismiss(made.map(({ id }): [string, string] => [id, payment_collection_id]))
    }
    const splits = await purchases.listPaymentSplits({ purchase_id }, { select: ["id"], take: null })
    await purchases.deletePaymentSplits(splits.map(({ id }) => id))
    await orders.deleteOrders(made.map(({ id }) => id))
    await purchases.deletePurchases(purchase_id)
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }])
    return new StepResponse(purchase_id)
  },
)
