import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { LEDGER_MODULE } from "../../../modules/ledger"
import type { LedgerService } from "../../../modules/ledger/service"
import { PURCHASE_MODULE } from "../../../modules/purchase"
import type { PurchaseService } from "../../../modules/purchase/service"
import { giveBackUses } from "../coupon-uses"
import { orderLinks } from "../order-links"

const OrderRow = z.object({ id: z.string(), items: z.array(z.object({ id: z.string() })).default([]) })

type Input = { cart_id: string; purchase_id: string }

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
      fields: ["id", "items.id"],
      filters: { metadata: { purchase_id } },
    })
    const made = OrderRow.array().parse(data)
    const lines = made.flatMap(({ items }) => items.map(({ id }) => id))
    if (lines.length > 0) await inventory.deleteReservationItemsByLineItem(lines)
    await giveBackUses(container, { metadata: { purchase_id } })
    const { payment_collection_id } = await purchases.retrievePurchase(purchase_id)
    const links = orderLinks(container)
    // To core an empty list may be every link there is.
    if (made.length > 0) {
      await links.carts.dismiss(made.map(({ id }): [string, string] => [id, cart_id]))
      await links.collections.dismiss(made.map(({ id }): [string, string] => [id, payment_collection_id]))
    }
    const ledger = container.resolve<LedgerService>(LEDGER_MODULE)
    const sold = await ledger.listSaleLines({ purchase_id }, { select: ["id"], take: null })
    await ledger.deleteSaleLines(sold.map(({ id }) => id))
    const splits = await purchases.listPaymentSplits({ purchase_id }, { select: ["id"], take: null })
    await purchases.deletePaymentSplits(splits.map(({ id }) => id))
    await orders.deleteOrders(made.map(({ id }) => id))
    await purchases.deletePurchases(purchase_id)
    await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }])
    return new StepResponse(purchase_id)
  },
)
