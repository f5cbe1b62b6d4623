import type { MedusaResponse } from "@medusajs/framework/http"
import type { AreaListResponse } from "@sebiduk/contracts"
import { readRegencyAreas } from "../../read-regency-areas"
import type { SellerRequest } from "../../guards/seller"

/** The kecamatan and desa of OKU Timur, for the form of the business. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  const body: AreaListResponse = { areas: await readRegencyAreas(req.scope) }
  res.json(body)
}
