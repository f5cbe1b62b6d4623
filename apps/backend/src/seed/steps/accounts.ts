import { createCustomersWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { accounts, demoPassword } from "../data"
import type { SeedAccount } from "../data-schema"
import type { SeedStep } from "../step"

const PROVIDER = "emailpass"

/** The office's people are users of the admin, everybody else is a customer of the shop. */
export const accountsStep: SeedStep = {
  name: "accounts",
  version: "1",
  run: async ({ container }) => {
    for (const account of accounts) {
      const actorId =
        account.kind === "office"
          ? await ensureUser(container, account)
          : await ensureCustomer(container, account)
      await ensureLogin(container, account, actorId)
    }
    return `${accounts.length} demo accounts`
  },
}

async function ensureUser(container: MedusaContainer, account: SeedAccount): Promise<string> {
  const { email, first_name, last_name } = account
  const [existing] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (existing) return existing.id
  const { result } = await createUsersWorkflow(container).run({
    input: { users: [{ email, first_name, last_name }] },
  })
  return idOf(result[0], email)
}

async function ensureCustomer(container: MedusaContainer, account: SeedAccount): Promise<string> {
  const { email, first_name, last_name } = account
  const filters = { email, has_account: true }
  const [existing] = await container.resolve(Modules.CUSTOMER).listCustomers(filters, { take: 1 })
  if (existing) return existing.id
  const { result } = await createCustomersWorkflow(container).run({
    input: { customersData: [{ ...filters, first_name, last_name, phone: account.phone ?? undefined }] },
  })
  return idOf(result[0], email)
}

/** The password of an account that exists is left alone. */
async function ensureLogin(container: MedusaContainer, account: SeedAccount, actorId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const claim = account.kind === "office" ? "user_id" : "customer_id"
  const [known] = await auth.listProviderIdentities(
    { entity_id: account.email, provider: PROVIDER },
    { take: 1 },
  )
  let identityId = known?.auth_identity_id
  if (!identityId) {
    const registration = await auth.register(PROVIDER, {
      body: { email: account.email, password: demoPassword },
    })
    identityId = registration.authIdentity?.id
    if (!identityId)
      throw new Error(`The login ${account.email} could not be made: ${registration.error ?? "no reason"}`)
  }
  const identity = await auth.retrieveAuthIdentity(identityId)
  if (identity.app_metadata?.[claim] === actorId) return
  await auth.updateAuthIdentities([
    { id: identityId, app_metadata: { ...identity.app_metadata, [claim]: actorId } },
  ])
}

function idOf(created: { id: string } | undefined, email: string): string {
  if (!created) throw new Error(`The account ${email} could not be made.`)
  return created.id
}
