import { AdminListBusinesses } from "@sebiduk/contracts"
import type { StaffRequest } from "../../guards/staff"

/** What the caller looks for, within what they may see: a verifier their own kecamatan. */
export function searchOf(req: StaffRequest) {
  const { page, ...search } = AdminListBusinesses.parse(req.validatedQuery)
  const { role, kecamatan_code } = req.staff
  // Nothing lies below a kecamatan that does not exist.
  const own = role === "verifier" ? { kecamatan_code: kecamatan_code ?? "none" } : {}
  const isElsewhere =
    role === "verifier" && search.kecamatan_code !== undefined && search.kecamatan_code !== kecamatan_code
  return { page, search: { ...search, ...own, ...(isElsewhere && { desa_code: "none" }) } }
}
