import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../refused"
import type { CartFacts } from "../../checkout/cart-facts"
import type { MadeOrder } from "./create-seller-orders"

type Input = { cart: Pick<CartFacts, "items">; orders: MadeOrder[] }

/** How much of one inventory item one order line needs. */
type Demand = { line_item_id: string; inventory_item_id: string; quantity: number; title: string }

function demandsOf({ cart, orders }: Input): Demand[] {
  const variants = new Map(cart.items.map((item) => [item.variant_id, item]))
  return orders.flatMap(({ items }) =>
    items.flatMap(({ id, variant_id, quantity }) => {
      const item = variants.get(variant_id)
      return (item?.variant?.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
        line_item_id: id,
        inventory_item_id,
        quantity: quantity * required_quantity,
        title: item?.product_title ?? "",
      }))
    }),
  )
}

type Level = { inventory_item_id: string; location_id: string; free: number }

/** Takes from one place after the other; what a line took is gone for the next. */
function takeFrom(levels: Level[], { inventory_item_id, quantity, line_item_id, title }: Demand) {
  const own = levels.filter((level) => level.inventory_item_id === inventory_item_id)
  let missing = quantity
  const taken = own.flatMap((level) => {
    const part = Math.min(level.free, missing)
    level.free -= part
    missing -= part
    return part > 0
      ? [{ line_item_id, inventory_item_id, location_id: level.location_id, quantity: part }]
      : []
  })
  if (missing > 0)
    throw conflict("QUANTITY_ABOVE_STOCK", `There is too little of ${title}`, {
      title,
      available: quantity - missing,
    })
  return taken
}

export const reserveGoodsStepId = "reserve-goods"

/**
 * Keeps the goods for the buyer. The caller holds the locks of the inventory items, so what is free here is free until
 * it is taken; lines that share an item are served one after the other.
 * @throws Refused QUANTITY_ABOVE_STOCK (409)
 */
export const reserveGoodsStep = createStep(
  reserveGoodsStepId,
  async (input: Input, { container }) => {
    const inventory = container.resolve(Modules.INVENTORY)
    const demands = demandsOf(input)
    const rows = await inventory.listInventoryLevels(
      { inventory_item_id: [...new Set(demands.map(({ inventory_item_id }) => inventory_item_id))] },
      { take: null, order: { location_id: "ASC" } },
    )
    const levels = rows.map(({ inventory_item_id, location_id, stocked_quantity, reserved_quantity }) => ({
      inventory_item_id,
      location_id,
      free: Math.max(0, stocked_quantity - reserved_quantity),
    }))
    const reserved = await inventory.createReservationItems(
      demands.flatMap((demand) => takeFrom(levels, demand)),
    )
    return new StepResponse(
      undefined,
      reserved.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.INVENTORY).deleteReservationItems(ids)
  },
)
