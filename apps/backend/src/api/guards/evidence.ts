import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import { isInScope } from "./licence"
import type { SellerRequest } from "./seller"
import type { StaffRequest } from "./staff"

const LicenceRow = z.object({ business: z.object({ desa_code: z.string() }) })
const unknown = () => notFound("EVIDENCE_NOT_FOUND", "There is nothing here")

/** 404 unless the paper was uploaded by the caller's shop. */
export async function ownEvidence(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "evidence",
    fields: ["id"],
    filters: { id: req.params["id"] ?? "", seller_id: (req as SellerRequest).seller.seller_id },
  })
  if (data.length === 0) throw unknown()
  next()
}

/** 404 unless a licence uses the paper that the caller may look at: a verifier only those of their kecamatan. */
export async function evidenceInScope(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "licence",
    fields: ["id", "business.desa_code"],
    filters: { evidence_id: req.params["id"] ?? "" },
  })
  const { staff } = req as StaffRequest
  const papers = LicenceRow.array().parse(data)
  if (!papers.some(({ business }) => isInScope(staff, business.desa_code))) throw unknown()
  next()
}
