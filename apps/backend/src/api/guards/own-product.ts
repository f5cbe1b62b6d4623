import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import sellerProduct from "../../links/seller-product"
import { notFound } from "../../refused"
import type { SellerRequest } from "./seller"

/** 404 for a product of another shop, as for an unknown one. */
export async function ownProduct(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: sellerProduct.entryPoint,
    fields: ["product_id"],
    filters: { product_id: req.params["id"] ?? "", seller_id: (req as SellerRequest).seller.seller_id },
  })
  if (data.length === 0) throw notFound("PRODUCT_NOT_FOUND", "There is nothing here")
  next()
}
