import type { MedusaResponse } from "@medusajs/framework/http"
import type { AdminUpdateBusinessInput, BusinessResponse } from "@sebiduk/contracts"
import { notFound } from "../../../../../refused"
import { sealIdentity } from "../../../../../workflows/registry/business-input"
import { changeBusinessWorkflow } from "../../../../../workflows/registry/change-business"
import { loadBusiness } from "../../../../../workflows/registry/load-business"
import { isInScope } from "../../../../guards/licence"
import { actorOf, type StaffRequest } from "../../../../guards/staff"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const body: BusinessResponse = { business: await loadBusiness(req.scope, req.params["id"] ?? "") }
  res.json(body)
}

export const POST = async (
  req: StaffRequest<AdminUpdateBusinessInput>,
  res: MedusaResponse,
): Promise<void> => {
  const id = req.params["id"] ?? ""
  const { nik, npwp, ...columns } = req.validatedBody
  if (columns.desa_code !== undefined && !isInScope(req.staff, columns.desa_code)) {
    throw notFound("BUSINESS_NOT_FOUND", "This desa is not in your kecamatan")
  }
  const numbers = sealIdentity(req.scope, { nik, npwp }, { isNew: false })
  await changeBusinessWorkflow(req.scope).run({ input: { id, columns, numbers, actor: actorOf(req) } })
  const body: BusinessResponse = { business: await loadBusiness(req.scope, id) }
  res.json(body)
}
