import type { MedusaResponse } from "@medusajs/framework/http"
import { AdminListVerification } from "@sebiduk/contracts"
import { loadQueue } from "../../../workflows/verification/queue"
import type { StaffRequest } from "../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const filter = AdminListVerification.parse(req.validatedQuery)
  res.json(await loadQueue(req.scope, req.staff, filter, new Date()))
}
