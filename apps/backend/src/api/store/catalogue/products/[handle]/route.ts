import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductPage } from "@sebiduk/contracts"
import { notFound } from "../../../../../refused"
import { validLicences } from "../../read-sellers"
import { countProductsBy, findProductPage } from "../../search-catalogue"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<{ product: ProductPage }>,
): Promise<void> => {
  const handle = req.params.handle ?? ""
  const page = await findProductPage(req.scope, handle)
  if (!page) throw notFound("NOT_FOUND", "No product of this handle is for sale")
  const countOf = await countProductsBy(req.scope, "seller_handle", page.seller.handle)
  res.json({
    product: {
      ...page,
      seller: {
        ...page.seller,
        product_count: countOf(page.seller.handle),
        licences: validLicences(page.seller.licences, new Date()),
      },
    },
  })
}
