import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { DeskOrder } from "@sebiduk/contracts"
import { notFound } from "../../refused"
import { loadSaleTerms, NO_TERMS } from "../ledger/sale-terms"
import { ORDER_FIELDS, OrderRow } from "../purchase/order-row"
import { PART_FIELDS, PartRow, type DeskRow } from "./desk-row"
import { toDeskOrder } from "./desk-view"

const SellerRow = z.object({ dispatch_days: z.number() })

/**
 * One shop's order as it stands now.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadDeskRow(container: MedusaContainer, order_id: string): Promise<DeskRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [parts, orders, terms] = await Promise.all([
    query.graph({ entity: "payment_split", fields: PART_FIELDS, filters: { order_id } }),
    query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: order_id } }),
    loadSaleTerms(container, [order_id]),
  ])
  const found = { part: parts.data[0] as unknown, order: orders.data[0] as unknown }
  if (!found.part || !found.order) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const part = PartRow.parse(found.part)
  const { data } = await query.graph({
    entity: "seller",
    fields: ["dispatch_days"],
    filters: { id: part.seller_id },
  })
  return {
    part,
    order: OrderRow.parse(found.order),
    terms: terms.get(order_id) ?? NO_TERMS,
    dispatch_days: SellerRow.parse(data[0]).dispatch_days,
  }
}

/**
 * One shop's order as its people see it; whose it is was decided before.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadDeskOrder(container: MedusaContainer, order_id: string): Promise<DeskOrder> {
  return toDeskOrder(await loadDeskRow(container, order_id), new Date())
}
