import type { MedusaResponse } from "@medusajs/framework/http"
import {
  BUSINESS_PAGE_SIZE,
  type AdminCreateBusinessInput,
  type BusinessListResponse,
  type BusinessResponse,
} from "@sebiduk/contracts"
import { normaliseLicenceNumber, refuseLicenceNumber } from "@sebiduk/domain"
import { refusedField, notFound } from "../../../../refused"
import { REGISTRY_MODULE } from "../../../../modules/registry"
import type { RegistryService } from "../../../../modules/registry/service"
import { toBusinessCard } from "../../../../registry/business-card"
import { sealIdentity } from "../../../../workflows/registry/business-input"
import { loadBusiness } from "../../../../workflows/registry/load-business"
import { recordBusinessWorkflow } from "../../../../workflows/registry/record-business"
import { isInScope } from "../../../guards/licence"
import { actorOf, type StaffRequest } from "../../../guards/staff"
import { searchOf } from "../search-of"

export const GET = async (req: StaffRequest, res: MedusaResponse): Promise<void> => {
  const { page, search } = searchOf(req)
  const registry = req.scope.resolve<RegistryService>(REGISTRY_MODULE)
  const { rows, total } = await registry.searchBusinesses(search, {
    skip: (page - 1) * BUSINESS_PAGE_SIZE,
    take: BUSINESS_PAGE_SIZE,
  })
  const body: BusinessListResponse = {
    businesses: rows.map(toBusinessCard),
    page: { page, page_size: BUSINESS_PAGE_SIZE, total },
  }
  res.json(body)
}

export const POST = async (
  req: StaffRequest<AdminCreateBusinessInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { nik, npwp, nib, ...columns } = req.validatedBody
  if (!isInScope(req.staff, columns.desa_code)) {
    throw notFound("BUSINESS_NOT_FOUND", "This desa is not in your kecamatan")
  }
  const refused = nib === null ? undefined : refuseLicenceNumber("NIB", nib)
  if (refused) {
    throw refusedField("nib", { code: "LICENCE_NUMBER_INVALID", values: refused.values }, "Check the NIB")
  }
  const { result } = await recordBusinessWorkflow(req.scope).run({
    input: {
      columns,
      numbers: sealIdentity(req.scope, { nik, npwp }, { isNew: true }),
      nib: nib === null ? null : normaliseLicenceNumber("NIB", nib),
      actor: actorOf(req),
    },
  })
  const body: BusinessResponse = { business: await loadBusiness(req.scope, result.id) }
  res.status(201).json(body)
}
