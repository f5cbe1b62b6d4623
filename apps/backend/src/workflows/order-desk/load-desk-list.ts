import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DeskOrderListResponse, DeskOrderRow, SellerListOrdersInput } from "@sebiduk/contracts"
import { NO_TERMS } from "../ledger/sale-terms"
import { ORDER_FIELDS, OrderRow } from "../purchase/order-row"
import { DESK_PAGE_SIZE, listDeskOrders } from "./desk-query"
import { PART_FIELDS, PartRow } from "./desk-row"
import { toDeskOrder } from "./desk-view"

/** A page of a shop's orders; as many queries whatever their number. */
export async function loadDeskList(
  container: MedusaContainer,
  seller_id: string,
  input: SellerListOrdersInput,
): Promise<DeskOrderListResponse> {
  const { rows, counts, total } = await listDeskOrders(container, seller_id, input)
  const page = { page: input.page, page_size: DESK_PAGE_SIZE, total }
  const ids = rows.map(({ order_id }) => order_id)
  if (ids.length === 0) return { orders: [], counts, page }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [parts, orders] = await Promise.all([
    query.graph({ entity: "payment_split", fields: PART_FIELDS, filters: { order_id: ids } }),
    query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: ids } }),
  ])
  const partRows = PartRow.array().parse(parts.data)
  const orderRows = OrderRow.array().parse(orders.data)
  const now = new Date()
  return {
    orders: ids.flatMap((id): DeskOrderRow[] => {
      const part = partRows.find(({ order_id }) => order_id === id)
      const order = orderRows.find((row) => row.id === id)
      return part && order ? [toRow({ part, order }, now)] : []
    }),
    counts,
    page,
  }
}

function toRow(row: { part: PartRow; order: OrderRow }, now: Date): DeskOrderRow {
  const { address, delivery, lines, ...order } = toDeskOrder(
    { ...row, terms: NO_TERMS, dispatch_days: 0 },
    now,
  )
  return {
    id: order.id,
    number: order.number,
    stage: order.stage,
    late: order.late,
    placed_at: order.placed_at,
    payment_method: order.payment_method,
    released_at: order.released_at,
    paid_at: order.paid_at,
    accepted_at: order.accepted_at,
    ship_by: order.ship_by,
    province: order.province,
    regency: order.regency,
    total_idr: order.total_idr,
    recipient: address?.recipient ?? null,
    service: delivery?.service ?? null,
    first_title: lines[0]?.title ?? { id: order.number, en: order.number },
    line_count: lines.length,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }
}
