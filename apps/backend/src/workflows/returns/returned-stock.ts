import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ReturnMove } from "../../modules/returns/move-return"
import type { ReturnRow } from "./return-row"

/** Pieces more of an inventory item at a place. */
export type Adjustment = { inventory_item_id: string; location_id: string; adjustment: number }

const VariantRow = z.object({
  id: z.string(),
  inventory_items: z
    .array(z.object({ inventory_item_id: z.string(), required_quantity: z.coerce.number() }))
    .default([]),
})
const OrderRow = z.object({
  fulfillments: z.array(z.object({ location_id: z.string(), delivered_at: z.coerce.date().nullable() })),
})

/** What a move puts back on the shelf it was sent from; nothing of goods that are gone from the shop since. */
export async function returnedStock(
  container: MedusaContainer,
  row: ReturnRow,
  { lines }: Pick<ReturnMove, "lines">,
): Promise<Adjustment[]> {
  const good = new Map(
    row.lines.flatMap(({ id, variant_id }) => {
      const pieces = lines.find((line) => line.id === id)?.good ?? 0
      return variant_id && pieces > 0 ? [[variant_id, pieces] as const] : []
    }),
  )
  if (good.size === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [variants, orders] = await Promise.all([
    query.graph({
      entity: "product_variant",
      fields: ["id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
      filters: { id: [...good.keys()] },
    }),
    query.graph({
      entity: "order",
      fields: ["fulfillments.location_id", "fulfillments.delivered_at"],
      filters: { id: row.order_id },
    }),
  ])
  const { fulfillments } = OrderRow.parse(orders.data[0])
  const location_id = fulfillments.find(({ delivered_at }) => delivered_at)?.location_id
  if (!location_id) return []
  return VariantRow.array()
    .parse(variants.data)
    .flatMap(({ id, inventory_items }) =>
      inventory_items.map(({ inventory_item_id, required_quantity }) => ({
        inventory_item_id,
        location_id,
        adjustment: (good.get(id) ?? 0) * required_quantity,
      })),
    )
}
