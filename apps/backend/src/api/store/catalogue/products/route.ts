import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductListResponse, StoreListProductsInput } from "@sebiduk/contracts"
import { searchProducts } from "../search-catalogue"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProductListResponse>): Promise<void> => {
  const input = req.validatedQuery as StoreListProductsInput
  const found = await searchProducts(req.scope, input)
  res.json({ ...found, page: input.page, limit: input.limit })
}
