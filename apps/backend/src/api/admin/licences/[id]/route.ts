import type { MedusaResponse } from "@medusajs/framework/http"
import { loadLicenceDetail } from "../../../../workflows/verification/licence-detail"
import type { StaffRequest } from "../../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  res.json(await loadLicenceDetail(req.scope, req.params["id"] ?? "", req.staff.role))
}
