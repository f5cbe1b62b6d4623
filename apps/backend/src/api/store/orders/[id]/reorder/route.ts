import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import type { ReorderResponse, StoreReorderInput } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { loadCartFacts } from "../../../../../workflows/checkout/cart-facts"
import { toCart } from "../../../../../workflows/checkout/cart-view"
import { reorderWorkflow } from "../../../../../workflows/checkout/reorder"
import type { VisitorRequest } from "../../../../guards/member"

/** Puts goods of a purchase into a cart again; the answer is that cart. Repeating it adds nothing. */
export const POST = async (
  req: MedusaStoreRequest<StoreReorderInput> & VisitorRequest<StoreReorderInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { order_id = null, cart_id = null } = req.validatedBody
  const { result } = await reorderWorkflow(req.scope).run({
    input: {
      purchase_id: req.params["id"] ?? "",
      order_id,
      cart_id,
      sales_channel_id: req.publishable_key_context.sales_channel_ids[0] ?? "",
      member: req.member ?? null,
    },
  })
  const cart = toCart(await loadCartFacts(req.scope, result.cart_id), todayInWib(new Date()))
  const body: ReorderResponse = { cart, notices: result.notices }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
