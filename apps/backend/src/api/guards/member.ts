import { authenticate } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { loginRequired } from "../../refused"

/** The signed-in buyer, resolved anew on every request: one who was deleted is a stranger at once. */
export type MemberContext = { customer_id: string; email: string }

export type MemberRequest<Body = unknown> = MedusaRequest<Body> & { member: MemberContext }
/** A request of anybody, who may be signed in. */
export type VisitorRequest<Body = unknown> = MedusaRequest<Body> & { member?: MemberContext }
/** A login that need not be a member's yet. */
export type NewBuyerRequest<Body = unknown> = MedusaRequest<Body> & { login: { auth_identity_id: string } }

const CustomerRow = z.object({ id: z.string(), email: z.string(), has_account: z.literal(true) })

const AuthContext = z.object({ actor_id: z.string(), auth_identity_id: z.string() })

const readLogin = authenticate("customer", ["bearer"], {
  allowUnauthenticated: true,
  allowUnregistered: true,
})

function contextOf(req: MedusaRequest) {
  const { auth_context } = req as MedusaRequest & { auth_context?: unknown }
  return AuthContext.safeParse(auth_context).data
}

async function resolveMember(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = contextOf(req)?.actor_id
  if (id) {
    const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "customer",
      fields: ["id", "email", "has_account"],
      filters: { id },
    })
    const row = CustomerRow.safeParse(data[0]).data
    if (row) Object.assign(req, { member: { customer_id: row.id, email: row.email } satisfies MemberContext })
  }
  next()
}

function requireMember(req: VisitorRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (!req.member) throw loginRequired()
  next()
}

function requireLogin(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const login = contextOf(req)
  if (!login) throw loginRequired()
  Object.assign(req, { login: { auth_identity_id: login.auth_identity_id } })
  next()
}

/** Who asks, if they are signed in; anybody may. */
export const visitor = [readLogin, resolveMember]

/** 401 for a stranger, and the member on the request. */
export const memberGuard = [...visitor, requireMember]

/** 401 without a login; it may belong to a member, to a seller, or to nobody yet. */
export const newBuyerGuard = [readLogin, requireLogin]
