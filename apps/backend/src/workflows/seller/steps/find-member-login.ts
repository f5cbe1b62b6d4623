import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { id: string; email: string }

export const findMemberLoginStepId = "find-member-login"

/** The login that acts as this member; null when it is gone or acts for somebody else by now. */
export const findMemberLoginStep = createStep(
  findMemberLoginStepId,
  async ({ id, email }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [known] = await auth.listProviderIdentities(
      { entity_id: email, provider: "emailpass" },
      { take: 1 },
    )
    const auth_identity_id = known?.auth_identity_id
    if (!auth_identity_id)
      return new StepResponse<{ auth_identity_id: string | null }>({ auth_identity_id: null })
    const { app_metadata } = await auth.retrieveAuthIdentity(auth_identity_id)
    const isTheirs = app_metadata?.["seller_id"] === id
    return new StepResponse<{ auth_identity_id: string | null }>({
      auth_identity_id: isTheirs ? auth_identity_id : null,
    })
  },
)
