import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { notFound } from "../../refused"
import { loadLicenceSubject } from "../../workflows/verification/licence-subject"
import type { StaffContext, StaffRequest } from "./staff"

/** Whether a place is one this member of staff works for: a verifier's own kecamatan, everywhere for the others. */
export const isInScope = ({ role, kecamatan_code }: StaffContext, desa_code: string): boolean =>
  role !== "verifier" || (kecamatan_code !== null && desa_code.startsWith(`${kecamatan_code}.`))

/** 404 unless the licence is of a business the caller may look after. */
export async function licenceInScope(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { business } = await loadLicenceSubject(req.scope, req.params["id"] ?? "")
  if (!isInScope((req as StaffRequest).staff, business.desa_code)) {
    throw notFound("LICENCE_NOT_FOUND", "There is nothing here")
  }
  next()
}
