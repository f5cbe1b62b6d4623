import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { appointAdministratorWorkflow } from "../workflows/staff/appoint-administrator"

/** Makes a user of the admin an administrator of the office: for the first one, whom nobody can invite. */
export default async function appointAdministrator({ container, args }: ExecArgs): Promise<void> {
  const [email] = args
  if (!email)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Say whom: the e-mail of a user of the admin")
  await appointAdministratorWorkflow(container).run({ input: { email } })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${email} is an administrator now`)
}
