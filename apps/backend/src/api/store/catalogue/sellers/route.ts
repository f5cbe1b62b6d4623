import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SellerCard } from "@sebiduk/contracts"
import { readActiveSellers, toSellerCard } from "../read-sellers"
import { countProductsBy } from "../search-catalogue"

export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<{ sellers: SellerCard[] }>,
): Promise<void> => {
  const [rows, countOf] = await Promise.all([
    readActiveSellers(req.scope),
    countProductsBy(req.scope, "seller_handle"),
  ])
  const now = new Date()
  res.json({ sellers: rows.map((row) => toSellerCard(row, countOf(row.handle), now)) })
}
