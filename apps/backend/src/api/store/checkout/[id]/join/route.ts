import type { MedusaResponse } from "@medusajs/framework/http"
import type { JoinCartResponse } from "@sebiduk/contracts"
import { todayInWib } from "@sebiduk/domain"
import { loadCartFacts } from "../../../../../workflows/checkout/cart-facts"
import { toCart } from "../../../../../workflows/checkout/cart-view"
import { joinCartWorkflow } from "../../../../../workflows/checkout/join-cart"
import type { MemberRequest } from "../../../../guards/member"

/** Joins the cart of the browser with the member's; the answer is the member's, which may be another one. */
export const POST = async (req: MemberRequest, res: MedusaResponse): Promise<void> => {
  const { result } = await joinCartWorkflow(req.scope).run({
    input: { ...req.member, cart_id: req.params["id"] ?? "" },
  })
  const cart = toCart(await loadCartFacts(req.scope, result.cart_id), todayInWib(new Date()))
  const body: JoinCartResponse = { cart, notices: result.notices }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
