import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { StaffRole } from "@sebiduk/contracts"
import type { StaffService } from "../../src/modules/staff/service"
import type { Api } from "./api"
import { loggedIn, type LoggedIn } from "./logged-in"

const PASSWORD = "kata-sandi-kantor"
let counter = 0

/** A login of the admin without a role. */
export async function aUser(
  container: MedusaContainer,
  api: Api,
  email: string,
): Promise<LoggedIn & { user_id: string }> {
  const login = { email, password: PASSWORD }
  const { authIdentity } = await container.resolve(Modules.AUTH).register("emailpass", { body: login })
  if (!authIdentity) throw new Error("the office has no login")
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email } },
  })
  const client = await loggedIn(api, "user", login)
  return { ...client, user_id: z.object({ id: z.string() }).parse(result).id }
}

export type StaffFixture = LoggedIn & { id: string; user_id: string; email: string; name: string }

/** Somebody of the office, logged in. A verifier is one of Belitang unless told. */
export async function aStaffMember(
  container: MedusaContainer,
  api: Api,
  { role, kecamatan_code }: { role: StaffRole; kecamatan_code?: string },
): Promise<StaffFixture> {
  counter += 1
  const email = `${role.replace("_", "-")}-${counter}@kantor.test`
  const user = await aUser(container, api, email)
  const code = role === "verifier" ? (kecamatan_code ?? "16.08.03") : null
  const staff = await container.resolve<StaffService>("staff").createStaffMembers({
    user_id: user.user_id,
    email,
    name: `Petugas ${counter}`,
    role,
    kecamatan_code: code,
    kecamatan: code,
  })
  return { ...user, id: staff.id, email, name: staff.name }
}
