import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminListReturnsInput, AdminReturnListResponse } from "@sebiduk/contracts"
import { listAdminReturns } from "../../../workflows/returns/list-returns"
import type { StaffRequest } from "../../guards/staff"

/** Returns, those that wait longest for a decision first. */
export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: AdminReturnListResponse = await listAdminReturns(
    req.scope,
    req.validatedQuery as AdminListReturnsInput,
  )
  res.json(body)
}
