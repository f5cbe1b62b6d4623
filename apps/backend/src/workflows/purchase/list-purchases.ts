import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Order, Page } from "@sebiduk/contracts"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { ORDER_FIELDS, OrderRow, PURCHASE_FIELDS, PurchaseRow } from "./order-row"
import { toPurchase } from "./purchase-view"

const PAGE_SIZE = 10

/**
 * A page of a member's purchases, newest first: three queries whatever their number. Without the names of the shops and
 * where to transfer, which a list does not show.
 */
export async function listPurchases(
  container: MedusaContainer,
  { customer_id, page }: { customer_id: string; page: number },
): Promise<{ purchases: Order[]; page: Page }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "purchase",
    fields: PURCHASE_FIELDS,
    filters: { customer_id, placed_at: { $ne: null } },
    pagination: {
      take: PAGE_SIZE,
      skip: (page - 1) * PAGE_SIZE,
      order: { created_at: "DESC", display_id: "DESC" },
    },
  })
  const rows = PurchaseRow.array().parse(data)
  const order_ids = rows.flatMap(({ splits }) => splits.map(({ order_id }) => order_id))
  const [{ data: found }, refunds] = await Promise.all([
    order_ids.length > 0
      ? query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: order_ids } })
      : { data: [] },
    container.resolve<LedgerService>(LEDGER_MODULE).refundsOf(rows.map(({ id }) => id)),
  ])
  const orders = new Map(
    OrderRow.array()
      .parse(found)
      .map((order) => [order.id, order]),
  )
  return {
    purchases: rows.map((purchase) =>
      toPurchase({
        purchase,
        orders: purchase.splits.flatMap(({ order_id }) => orders.get(order_id) ?? []),
        sellers: [],
        account: undefined,
        refunds: refunds.filter(({ purchase_id }) => purchase_id === purchase.id),
        received: 0,
      }),
    ),
    page: { page, page_size: PAGE_SIZE, total: metadata?.count ?? 0 },
  }
}
