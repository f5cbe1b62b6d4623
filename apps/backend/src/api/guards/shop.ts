import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound } from "../../refused"

/** 404 unless the id is that of a shop. */
export async function knownShop(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["id"],
    filters: { id: req.params["id"] ?? "" },
  })
  if (data.length === 0) throw notFound("SELLER_NOT_FOUND", "There is nothing here")
  next()
}
