import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminInviteStaffInput, StaffInvitationResponse, StaffListResponse } from "@sebiduk/contracts"
import { env } from "../../../env"
import { inviteStaffWorkflow } from "../../../workflows/staff/invite-staff"
import { actorOf, type StaffRequest } from "../../guards/staff"
import { readStaff, readStaffMember } from "./staff-view"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: StaffListResponse = { staff: await readStaff(req.scope) }
  res.json(body)
}

export const POST = async (req: StaffRequest<AdminInviteStaffInput>, res: MedusaResponse): Promise<void> => {
  const { result } = await inviteStaffWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  const body: StaffInvitationResponse = {
    staff: await readStaffMember(req.scope, result.id),
    invitation_url: result.token
      ? `${env.BACKEND_URL}/app/invite?token=${result.token}`
      : `${env.BACKEND_URL}/app/login`,
  }
  res.status(201).json(body)
}
