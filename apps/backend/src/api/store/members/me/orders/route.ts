import type { MedusaResponse } from "@medusajs/framework/http"
import { StoreListBuyerOrders, type BuyerOrderListResponse } from "@sebiduk/contracts"
import { listPurchases } from "../../../../../workflows/purchase/list-purchases"
import type { MemberRequest } from "../../../../guards/member"
import { orderToken } from "../../../../../order-link"

/** The member's own purchases, each with the token that opens it. */
export const GET = async (req: MemberRequest, res: MedusaResponse): Promise<void> => {
  const { page } = StoreListBuyerOrders.parse(req.validatedQuery)
  const found = await listPurchases(req.scope, { customer_id: req.member.customer_id, page })
  const body: BuyerOrderListResponse = {
    page: found.page,
    orders: found.purchases.map(({ orders, ...purchase }) => ({
      id: purchase.id,
      number: purchase.number,
      state: purchase.state,
      placed_at: purchase.placed_at,
      total_idr: purchase.total_idr,
      cancelled_idr: purchase.cancelled_idr,
      shop_count: orders.length,
      token: orderToken(purchase.id),
    })),
  }
  res.json(body)
}
