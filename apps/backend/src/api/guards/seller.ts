import { authenticate } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MemberRight } from "@sebiduk/contracts"
import { forbidden, loginRequired } from "../../refused"

/** The signed-in member, resolved anew on every request: rights are those of the membership, never of the login. */
export type SellerContext = {
  seller_id: string
  member_id: string
  member_name: string
  rights: readonly MemberRight[]
}

export type SellerRequest<Body = unknown> = MedusaRequest<Body> & { seller: SellerContext }

/** A login that need not have a shop yet. */
export type NewLogin = { auth_identity_id: string; member_id: string | null }
export type NewLoginRequest<Body = unknown> = MedusaRequest<Body> & { login: NewLogin }

const MemberRow = z.object({
  id: z.string(),
  name: z.string(),
  rights: z.array(MemberRight),
  seller_id: z.string(),
})

const AuthContext = z.object({
  actor_id: z.string(),
  auth_identity_id: z.string(),
})

/** Open to a login that has no shop yet. */
const FOR_NEW_LOGINS = new Set(["/seller/register", "/seller/invitations/accept"])

const readLogin = authenticate("seller", ["bearer"], { allowUnauthenticated: true, allowUnregistered: true })

function contextOf(req: MedusaRequest) {
  const { auth_context } = req as MedusaRequest & { auth_context?: unknown }
  const parsed = AuthContext.safeParse(auth_context)
  if (!parsed.success) throw loginRequired()
  return parsed.data
}

const pathOf = ({ originalUrl }: MedusaRequest): string =>
  (originalUrl.split("?")[0] ?? "").replace(/\/+$/, "")

async function findMember(req: MedusaRequest, id: string): Promise<SellerContext> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "name", "rights", "seller_id"],
    filters: { id },
  })
  const row = MemberRow.safeParse(data[0]).data
  // Somebody who was taken out of the shop has a login, but nothing to do here.
  if (!row) throw loginRequired()
  return { seller_id: row.seller_id, member_id: row.id, member_name: row.name, rights: row.rights }
}

async function resolveSeller(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { actor_id, auth_identity_id } = contextOf(req)
  if (FOR_NEW_LOGINS.has(pathOf(req))) {
    Object.assign(req, { login: { auth_identity_id, member_id: actor_id || null } satisfies NewLogin })
    next()
    return
  }
  if (!actor_id) throw loginRequired()
  Object.assign(req, { seller: await findMember(req, actor_id) })
  next()
}

/** Before everything under `/seller`: 401 for a stranger, and who asks on the request. */
export const sellerGuard = [readLogin, resolveSeller]

/** 403 for a member without one of these rights; an owner has all. */
export const requireRight =
  (...wanted: MemberRight[]) =>
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    const { rights } = (req as SellerRequest).seller
    if (!rights.includes("owner") && !wanted.some((right) => rights.includes(right))) {
      throw forbidden("RIGHT_MISSING", `Ask the owner of the shop for the right: ${wanted.join(" or ")}`)
    }
    next()
  }
