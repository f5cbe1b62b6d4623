import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { underLock } from "./under-lock"

const Amount = z.coerce.number()
const OrderRow = z.object({
  id: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      detail: z.object({ quantity: Amount, fulfilled_quantity: Amount }),
      variant: z
        .object({
          inventory_items: z
            .array(z.object({ inventory_item_id: z.string(), required_quantity: Amount }))
            .default([]),
        })
        .nullish(),
    }),
  ),
})
const FIELDS = [
  "id",
  "items.id",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
]

/** So much of an item is not kept for a line that is still to be packed. */
export type Missing = {
  order_id: string
  line_item_id: string
  inventory_item_id: string
  quantity: number
}

/** What is not kept for the lines of open orders, in two queries. */
export async function missingReservations(
  container: MedusaContainer,
  order_ids: string[],
): Promise<Missing[]> {
  if (order_ids.length === 0) return []
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: order_ids } })
  const wanted = OrderRow.array()
    .parse(data)
    .flatMap(({ id: order_id, items }) =>
      items.flatMap(({ id: line_item_id, detail, variant }) =>
        (variant?.inventory_items ?? []).map(({ inventory_item_id, required_quantity }): Missing => ({
          order_id,
          line_item_id,
          inventory_item_id,
          quantity: (detail.quantity - detail.fulfilled_quantity) * required_quantity,
        })),
      ),
    )
    .filter(({ quantity }) => quantity > 0)
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems(
      { line_item_id: [...new Set(wanted.map(({ line_item_id }) => line_item_id))] },
      { select: ["line_item_id", "inventory_item_id", "quantity"], take: null },
    )
  return wanted.flatMap((missing) => {
    const kept = reservations
      .filter(
        (row) =>
          row.line_item_id === missing.line_item_id && row.inventory_item_id === missing.inventory_item_id,
      )
      .reduce((sum, row) => sum + Number(row.quantity), 0)
    return kept < missing.quantity ? [{ ...missing, quantity: missing.quantity - kept }] : []
  })
}

/**
 * Keeps what is missing, all of it or nothing; the caller holds the purchase's lock.
 * @throws MedusaError when too little of it is free
 */
export async function keepMissing(container: MedusaContainer, missing: Missing): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const { line_item_id, inventory_item_id } = missing
  await underLock(container, inventory_item_id, async () => {
    const levels = await inventory.listInventoryLevels(
      { inventory_item_id },
      { take: null, order: { location_id: "ASC" } },
    )
    let open = missing.quantity
    const taken = levels.flatMap(({ location_id, stocked_quantity, reserved_quantity }) => {
      const quantity = Math.min(open, Math.max(0, stocked_quantity - reserved_quantity))
      open -= quantity
      return quantity > 0 ? [{ line_item_id, inventory_item_id, location_id, quantity }] : []
    })
    if (open > 0) throw new MedusaError(MedusaError.Types.CONFLICT, `${open} of it are sold to others`)
    await inventory.createReservationItems(taken)
  })
}
