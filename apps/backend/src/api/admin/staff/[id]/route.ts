import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminUpdateStaffInput, StaffListResponse, StaffMemberResponse } from "@sebiduk/contracts"
import { changeStaffWorkflow } from "../../../../workflows/staff/change-staff"
import { dismissStaffWorkflow } from "../../../../workflows/staff/dismiss-staff"
import { actorOf, type StaffRequest } from "../../../guards/staff"
import { readStaff, readStaffMember } from "../staff-view"

export const POST = async (req: StaffRequest<AdminUpdateStaffInput>, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  await changeStaffWorkflow(req.scope).run({ input: { ...req.validatedBody, id, actor: actorOf(req) } })
  const body: StaffMemberResponse = { staff: await readStaffMember(req.scope, id) }
  res.json(body)
}

export const DELETE = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  await dismissStaffWorkflow(req.scope).run({ input: { id: req.params["id"] ?? "", actor: actorOf(req) } })
  const body: StaffListResponse = { staff: await readStaff(req.scope) }
  res.json(body)
}
