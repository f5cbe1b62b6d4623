import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecideLicenceInput, LicenceResponse } from "@sebiduk/contracts"
import { decideLicenceWorkflow } from "../../../../../workflows/verification/decide-licence"
import { loadLicence } from "../../../../../workflows/verification/licence-detail"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

export const POST = async (
  req: StaffRequest<AdminDecideLicenceInput>,
  res: MedusaResponse,
): Promise<void> => {
  const licence_id = req.params["id"] ?? ""
  await decideLicenceWorkflow(req.scope).run({
    input: { ...req.validatedBody, licence_id, role: req.staff.role, actor: actorOf(req) },
  })
  const body: LicenceResponse = { licence: await loadLicence(req.scope, licence_id) }
  res.json(body)
}
