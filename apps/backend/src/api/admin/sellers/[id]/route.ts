import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminSellerResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../../guards/staff"
import { readAdminSeller } from "../seller-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const seller = await readAdminSeller(req.scope, req.params["id"] ?? "", req.staff.role)
  const body: AdminSellerResponse = { seller }
  res.json(body)
}
