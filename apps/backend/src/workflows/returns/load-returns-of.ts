import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import { ORDER_FIELDS, OrderRow } from "../purchase/order-row"
import { RETURN_ROW_FIELDS, ReturnRow } from "./return-row"

const PurchaseRow = z.object({
  display_id: z.coerce.number(),
  splits: z.array(z.object({ order_id: z.string(), seller_id: z.string(), part: z.number() })).min(1),
})

/** What was bought at once, by shop, and what of it was given back. */
export type BoughtFacts = z.infer<typeof PurchaseRow> & { orders: OrderRow[]; returns: ReturnRow[] }

/**
 * The orders of a purchase with their parcels, and its returns.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadReturnsOf(container: MedusaContainer, purchase_id: string): Promise<BoughtFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase",
    fields: ["*", "splits.*"],
    filters: { id: purchase_id, placed_at: { $ne: null } },
  })
  const found: unknown = data[0]
  if (!found) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const purchase = PurchaseRow.parse(found)
  const [orders, returns] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ORDER_FIELDS,
      filters: { id: purchase.splits.map(({ order_id }) => order_id) },
    }),
    query.graph({
      entity: "return_request",
      fields: RETURN_ROW_FIELDS,
      filters: { purchase_id },
      pagination: { skip: 0, take: 1_000, order: { created_at: "DESC" } },
    }),
  ])
  return {
    ...purchase,
    splits: purchase.splits.toSorted((a, b) => a.part - b.part),
    orders: OrderRow.array().parse(orders.data),
    returns: ReturnRow.array().parse(returns.data),
  }
}
