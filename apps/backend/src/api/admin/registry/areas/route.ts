import type { MedusaResponse } from "@medusajs/framework/http"
import type { AreaListResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../../guards/staff"
import { readRegencyAreas } from "../../../read-regency-areas"

/** The kecamatan and desa of OKU Timur, for the filters and forms of the office. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: AreaListResponse = { areas: await readRegencyAreas(req.scope) }
  res.json(body)
}
