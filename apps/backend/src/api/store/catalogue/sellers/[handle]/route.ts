import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Handle, type SellerPage } from "@sebiduk/contracts"
import { notFound } from "../../../../../refused"
import { readActiveSellers, toSellerPage } from "../../read-sellers"
import { countProductsBy } from "../../search-catalogue"

const unknownShop = () => notFound("NOT_FOUND", "No open shop has this handle")

export const GET = async (req: MedusaRequest, res: MedusaResponse<{ seller: SellerPage }>): Promise<void> => {
  const handle = req.params.handle ?? ""
  if (!Handle.safeParse(handle).success) throw unknownShop()
  const [[row], countOf] = await Promise.all([
    readActiveSellers(req.scope, handle),
    countProductsBy(req.scope, "seller_handle", handle),
  ])
  if (!row) throw unknownShop()
  res.json({ seller: toSellerPage(row, countOf(handle), new Date()) })
}
