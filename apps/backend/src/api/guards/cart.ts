import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../refused"
import { loadCartOwner } from "../../workflows/checkout/cart-owner"
import { visitor, type VisitorRequest } from "./member"

/** 404 for an unknown cart and, to everybody but its member, for one that belongs to a member. */
async function refuseForeign(
  req: VisitorRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const found = await loadCartOwner(req.scope, req.params["id"] ?? "")
  const isForeign = found?.owner && found.owner !== req.member?.customer_id
  if (!found || isForeign) throw notFound("CART_NOT_FOUND", "There is no such cart")
  next()
}

/** A guest's cart is open to whoever holds its id; that of a member to them alone. */
export const cartGuard = [...visitor, refuseForeign]
