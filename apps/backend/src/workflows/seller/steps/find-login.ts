import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_MODULE } from "../../../modules/seller"
import type { SellerService } from "../../../modules/seller/service"
import { loginRequired } from "../../../refused"

/** A login, its address, and the shop it acts for. */
export type Login = { email: string; member: { id: string; seller_id: string } | null }

async function findMember(container: MedusaContainer, id: unknown): Promise<Login["member"]> {
  if (typeof id !== "string" || id === "") return null
  // Whoever was taken out of a shop may still carry its id.
  const [member] = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellerMembers({ id }, { select: ["id", "seller_id"], take: 1 })
  return member ? { id: member.id, seller_id: member.seller_id } : null
}

export const findLoginStepId = "find-login"

/** Reads whose login it is; one that was deleted since its token was made is a stranger. */
export const findLoginStep = createStep(findLoginStepId, async (auth_identity_id: string, { container }) => {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 })
  const email = identity?.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id
  if (!identity || !email) throw loginRequired()
  const member = await findMember(container, identity.app_metadata?.["seller_id"])
  return new StepResponse<Login>({ email, member })
})
