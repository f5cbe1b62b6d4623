import { createCustomersWorkflow, createUsersWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { StaffRole } from "@sebiduk/contracts"
import { AREA_MODULE } from "../../modules/area"
import type { AreaService } from "../../modules/area/service"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { STAFF_MODULE } from "../../modules/staff"
import type { StaffService } from "../../modules/staff/service"
import { accounts, demoPassword } from "../data"
import type { SeedAccount } from "../data-schema"
import type { SeedStep } from "../step"

const PROVIDER = "emailpass"

/** The office's people are users with a role, everybody else is a customer, who may own a shop by the same login. */
export const accountsStep: SeedStep = {
  name: "accounts",
  version: "2",
  run: async ({ container }) => {
    for (const account of accounts) {
      const actorId =
        account.kind === "office"
          ? await ensureUser(container, account)
          : await ensureCustomer(container, account)
      await ensureLogin(container, account, actorId)
      if (account.kind === "office") await ensureStaff(container, account, actorId)
      if (account.seller !== null) await ensureMember(container, account, account.seller)
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

async function ensureStaff(container: MedusaContainer, account: SeedAccount, user_id: string): Promise<void> {
  const staff = container.resolve<StaffService>(STAFF_MODULE)
  const { email, first_name, last_name, kecamatan_code } = account
  const [known] = await staff.listStaffMembers({ email }, { take: 1 })
  if (known) return
  const [area] =
    kecamatan_code === null
      ? []
      : await container.resolve<AreaService>(AREA_MODULE).listAreas({ code: kecamatan_code }, { take: 1 })
  await staff.createStaffMembers({
    user_id,
    email,
    name: `${first_name} ${last_name}`,
    role: StaffRole.parse(account.role),
    kecamatan_code,
    kecamatan: area?.name ?? null,
  })
}

async function ensureMember(container: MedusaContainer, account: SeedAccount, handle: string): Promise<void> {
  const sellers = container.resolve<SellerService>(SELLER_MODULE)
  const { email, first_name, last_name, phone } = account
  const [known] = await sellers.listSellerMembers({ email }, { take: 1 })
  const [shop] = await sellers.listSellers({ handle }, { take: 1 })
  if (!shop) throw new Error(`The shop ${handle} of ${email} is missing.`)
  const member =
    known ??
    (await sellers.createSellerMembers({
      seller_id: shop.id,
      name: `${first_name} ${last_name}`,
      email,
      phone,
      rights: ["owner"],
    }))
  await ensureLogin(container, account, member.id, "seller_id")
}

/** The password of an account that exists is left alone. */
async function ensureLogin(
  container: MedusaContainer,
  account: SeedAccount,
  actorId: string,
  claim = account.kind === "office" ? "user_id" : "customer_id",
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
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
