import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import type { SellerRequest } from "./seller"

/** A request about one of the shop's orders, and the purchase it is a part of. */
export type OwnOrderRequest<Body = unknown> = SellerRequest<Body> & {
  order: { id: string; purchase_id: string }
}

const Row = z.object({ purchase: z.object({ id: z.string(), placed_at: z.coerce.date() }) })

/** 404 for an order of another shop, as for an unknown one and for one that was cut off while it was made. */
export async function ownOrder(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.params["id"] ?? ""
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_split",
    fields: ["purchase.id", "purchase.placed_at"],
    filters: { order_id: id, seller_id: (req as SellerRequest).seller.seller_id },
  })
  const purchase = Row.safeParse(data[0]).data?.purchase
  if (!purchase) throw notFound("ORDER_NOT_FOUND", "There is nothing here")
  Object.assign(req, { order: { id, purchase_id: purchase.id } satisfies OwnOrderRequest["order"] })
  next()
}
