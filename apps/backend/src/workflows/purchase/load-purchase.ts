import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Order } from "@sebiduk/contracts"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { LedgerService } from "../../modules/ledger/service"
import { PURCHASE_MODULE } from "../../modules/purchase"
import type { PurchaseService } from "../../modules/purchase/service"
import { notFound } from "../../refused"
import { AccountRow, ORDER_FIELDS, OrderRow, PURCHASE_FIELDS, PurchaseRow } from "./order-row"
import { toPurchase } from "./purchase-view"

const SellerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  business: z.object({ kecamatan: z.string() }),
})
const PaymentRow = z.object({ data: AccountRow })

/**
 * One purchase as its buyer sees it, by id or by its running number; as many queries whatever the number of shops.
 * @throws Refused ORDER_NOT_FOUND (404)
 */
export async function loadPurchase(
  container: MedusaContainer,
  by: { id: string } | { display_id: number },
): Promise<Order> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "purchase",
    fields: PURCHASE_FIELDS,
    filters: { ...by, placed_at: { $ne: null } },
  })
  const found: unknown = data[0]
  if (!found) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  const purchase = PurchaseRow.parse(found)
  const [orders, sellers, payments, refunds, received] = await Promise.all([
    query.graph({
      entity: "order",
      fields: ORDER_FIELDS,
      filters: { id: purchase.splits.map(({ order_id }) => order_id) },
    }),
    query.graph({
      entity: "seller",
      fields: ["id", "handle", "name", "business.kecamatan"],
      filters: { id: purchase.splits.map(({ seller_id }) => seller_id) },
    }),
    query.graph({
      entity: "payment",
      fields: ["data"],
      filters: { payment_collection_id: purchase.payment_collection_id },
    }),
    container.resolve<LedgerService>(LEDGER_MODULE).refundsOf([purchase.id]),
    container.resolve<PurchaseService>(PURCHASE_MODULE).receivedFor(purchase.id),
  ])
  return toPurchase({
    purchase,
    orders: OrderRow.array().parse(orders.data),
    sellers: SellerRow.array().parse(sellers.data),
    received,
    account: payments.data.map((row) => PaymentRow.safeParse(row).data?.data).find(Boolean),
    refunds,
  })
}
