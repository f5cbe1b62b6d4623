import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminDecideSellerInput, AdminSellerResponse } from "@sebiduk/contracts"
import { decideSellerWorkflow } from "../../../../../workflows/verification/decide-seller"
import { actorOf, type StaffRequest } from "../../../../guards/staff"
import { readAdminSeller } from "../../seller-view"

export const POST = async (req: StaffRequest<AdminDecideSellerInput>, res: MedusaResponse): Promise<void> => {
  const seller_id = req.params["id"] ?? ""
  const { role } = req.staff
  await decideSellerWorkflow(req.scope).run({
    input: { ...req.validatedBody, seller_id, role, actor: actorOf(req) },
  })
  const body: AdminSellerResponse = { seller: await readAdminSeller(req.scope, seller_id, role) }
  res.json(body)
}
