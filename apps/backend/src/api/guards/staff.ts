import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { StaffRole } from "@sebiduk/contracts"
import { forbidden } from "../../refused"
import type { Actor } from "../../workflows/staff/audit"
import { mayAccess, reachesThroughLink } from "./admin-access"

/** Who of the office asks, read anew on every request. */
export type StaffContext = {
  staff_id: string
  user_id: string
  name: string
  role: StaffRole
  /** Of a verifier, e.g. `16.08.03`. */
  kecamatan_code: string | null
}

export type StaffRequest<Body = unknown> = MedusaRequest<Body> & { staff: StaffContext }

const StaffRow = z.object({
  id: z.string(),
  user_id: z.string(),
  name: z.string(),
  role: StaffRole,
  kecamatan_code: z.string().nullable(),
})

const AuthContext = z.object({ actor_id: z.string().min(1), actor_type: z.literal("user") })

/** Routes that core opens to everybody: an invitation proves itself by its token, and the login page asks for flags. */
const OPEN = new Set(["/admin/invites/accept", "/admin/feature-flags"])

const pathOf = ({ originalUrl }: MedusaRequest): string =>
  (originalUrl.split("?")[0] ?? "").replace(/\/+$/, "")

async function findStaff(req: MedusaRequest): Promise<StaffContext | undefined> {
  const { auth_context } = req as MedusaRequest & { auth_context?: unknown }
  // A secret API key is nobody of the office.
  const login = AuthContext.safeParse(auth_context).data
  if (!login) return undefined
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "staff_member",
    fields: ["id", "user_id", "name", "role", "kecamatan_code"],
    filters: { user_id: login.actor_id },
  })
  const row = StaffRow.safeParse(data[0]).data
  if (!row) return undefined
  const { id: staff_id, ...rest } = row
  return { staff_id, ...rest }
}

/**
 * Before everything under `/admin`, behind core's login: puts the member of staff on the request, and answers 403
 * for what the table of `admin-access.ts` does not give to the role, or what `fields` would reach beyond it.
 */
export async function staffGuard(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = pathOf(req)
  if (OPEN.has(path)) {
    next()
    return
  }
  const staff = await findStaff(req)
  if (!staff) throw forbidden("ROLE_MISSING", "This login has no role in the office")
  if (!mayAccess(staff.role, req.method, path)) {
    throw forbidden("ROLE_MISSING", `Not for the role ${staff.role}`)
  }
  if (reachesThroughLink(req.query["fields"])) {
    throw forbidden("ROLE_MISSING", "What belongs to a shop is read by the routes of shops")
  }
  Object.assign(req, { staff })
  next()
}

/** The member of staff as the actor of a workflow. */
export const actorOf = ({ staff }: StaffRequest): Actor => ({
  type: "staff",
  id: staff.staff_id,
  name: staff.name,
})
