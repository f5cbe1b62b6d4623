import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import type { SellerRequest } from "./seller"

const Row = z.object({ business: z.object({ seller: z.object({ id: z.string() }) }) })

/** 404 for a licence of another shop's business, as for an unknown one. */
export async function ownLicence(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "licence",
    fields: ["business.seller.id"],
    filters: { id: req.params["id"] ?? "" },
  })
  const owner = Row.safeParse(data[0]).data?.business.seller.id
  if (owner !== (req as SellerRequest).seller.seller_id)
    throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  next()
}
