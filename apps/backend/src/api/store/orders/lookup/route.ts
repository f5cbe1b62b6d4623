import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderLookupResponse, StoreLookupOrderInput } from "@sebiduk/contracts"
import { normalisePhone, parseOrderNumber } from "@sebiduk/domain"
import { orderToken } from "../../../../order-link"
import { notFound } from "../../../../refused"
import { loadPurchase } from "../../../../workflows/purchase/load-purchase"
import { countLookup, forgetLookup } from "./lookup-limit"

/** A purchase by its number, or by that of one shop's order in it, and the phone of its address; a wrong one of the two answers alike. */
export const POST = async (req: MedusaRequest<StoreLookupOrderInput>, res: MedusaResponse): Promise<void> => {
  const display_id = parseOrderNumber(req.validatedBody.number)
  const phone = normalisePhone(req.validatedBody.phone)
  if (display_id === undefined || !phone) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  await countLookup(display_id, phone)
  const order = await loadPurchase(req.scope, { display_id })
  if (order.address.phone !== phone) throw notFound("ORDER_NOT_FOUND", "There is no such order")
  await forgetLookup(display_id, phone)
  const body: OrderLookupResponse = { order, token: orderToken(order.id) }
  res.setHeader("Cache-Control", "no-store")
  res.json(body)
}
