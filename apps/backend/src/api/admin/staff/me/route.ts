import type { MedusaResponse } from "@medusajs/framework/http"
import type { StaffMemberResponse } from "@sebiduk/contracts"
import type { StaffRequest } from "../../../guards/staff"
import { readStaffMember } from "../staff-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: StaffMemberResponse = { staff: await readStaffMember(req.scope, req.staff.staff_id) }
  res.json(body)
}
