import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { loginRequired } from "../../../../refused"
import { acceptStaffInvitationWorkflow } from "../../../../workflows/staff/accept-staff-invitation"

const Login = z.object({ actor_id: z.string().max(0), auth_identity_id: z.string().min(1) })
const Filters = z.object({ token: z.string() })
const Body = z.object({ first_name: z.string().nullish(), last_name: z.string().nullish() })

/** Core's address, so that the dashboard's own page works; whoever is a user already is refused. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { auth_context } = req as MedusaRequest & { auth_context?: unknown }
  const login = Login.safeParse(auth_context).data
  if (!login) throw loginRequired()
  const { result } = await acceptStaffInvitationWorkflow(req.scope).run({
    input: {
      token: Filters.parse(req.filterableFields).token,
      auth_identity_id: login.auth_identity_id,
      ...Body.parse(req.validatedBody),
    },
  })
  res.json({ user: result[0] })
}

export const AUTHENTICATE = false
