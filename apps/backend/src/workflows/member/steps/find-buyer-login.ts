import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loginRequired } from "../../../refused"

/** A login, its address, and the member it is. */
export type BuyerLogin = { email: string; customer_id: string | null }

export const findBuyerLoginStepId = "find-buyer-login"

/** Reads whose login it is; one that was deleted since its token was made is a stranger. */
export const findBuyerLoginStep = createStep(
  findBuyerLoginStepId,
  async (auth_identity_id: string, { container }) => {
    const [identity] = await container
      .resolve(Modules.AUTH)
      .listAuthIdentities({ id: [auth_identity_id] }, { relations: ["provider_identities"], take: 1 })
    const email = identity?.provider_identities?.find(({ provider }) => provider === "emailpass")?.entity_id
    if (!identity || !email) throw loginRequired()
    const id = identity.app_metadata?.["customer_id"]
    // Whose member the office deleted may still carry the id.
    const [member] =
      typeof id === "string" && id !== ""
        ? await container.resolve(Modules.CUSTOMER).listCustomers({ id: [id] }, { select: ["id"], take: 1 })
        : []
    return new StepResponse<BuyerLogin>({ email, customer_id: member?.id ?? null })
  },
)
