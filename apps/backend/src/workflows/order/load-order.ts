import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Order } from "@sebiduk/contracts"
import { notFound } from "../../refused"
import { ORDER_FIELDS, OrderRow } from "./order-row"
import { toOrder } from "./order-view"

const SellerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  business: z.object({ kecamatan: z.string() }),
})

/**
 * One order as its buyer sees it, by id or by the number in its printed form's running part.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadOrder(
  container: MedusaContainer,
  by: { id: string } | { display_id: number },
): Promise<Order> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  // The generated types take the column for text.
  const filters = "id" in by ? { id: by.id } : { display_id: String(by.display_id) }
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters })
  const found: unknown = data[0]
  if (!found) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const order = OrderRow.parse(found)
  const seller_ids = [...new Set(order.items.map(({ metadata }) => metadata.seller_id))]
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "name", "business.kecamatan"],
    filters: { id: seller_ids },
  })
  return toOrder(order, z.array(SellerRow).parse(sellers))
}
