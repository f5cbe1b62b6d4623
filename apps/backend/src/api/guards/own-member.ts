import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../refused"
import type { SellerRequest } from "./seller"

/** 404 for somebody of another shop, as for an unknown one. */
export async function ownMember(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id"],
    filters: { id: req.params["id"] ?? "", seller_id: (req as SellerRequest).seller.seller_id },
  })
  if (data.length === 0) throw notFound("MEMBER_NOT_FOUND", "There is nothing here")
  next()
}
