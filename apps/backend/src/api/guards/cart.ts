import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../refused"
import { loadCartOwner } from "../../workflows/checkout/cart-owner"
import { visitor, type VisitorRequest } from "./member"

/** 404 for an unknown cart and, to everybody but its member, for one that belongs to a member. */
async function refuseForeign(req: VisitorRequest, cart_id: string): Promise<void> {
  const found = await loadCartOwner(req.scope, cart_id)
  const isForeign = found?.owner && found.owner !== req.member?.customer_id
  if (!found || isForeign) throw notFound("CART_NOT_FOUND", "There is no such cart")
}

async function ownCart(req: VisitorRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  await refuseForeign(req, req.params["id"] ?? "")
  next()
}

async function ownCartOfBody(
  req: VisitorRequest<{ cart_id?: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { cart_id } = req.validatedBody
  if (cart_id !== undefined) await refuseForeign(req, cart_id)
  next()
}

/** A guest's cart is open to whoever holds its id; that of a member to them alone. */
export const cartGuard = [...visitor, ownCart]

/** The same for the cart that a body names, if it names one; behind the parsing of the body. */
export const bodyCartGuard = [...visitor, ownCartOfBody]
