import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { auth_identity_id: string; customer_id: string }

/** A null stays behind instead of the id: updates merge the JSON. */
async function write(
  container: MedusaContainer,
  { auth_identity_id, customer_id }: { auth_identity_id: string; customer_id: string | null },
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(auth_identity_id)
  await auth.updateAuthIdentities([{ id: auth_identity_id, app_metadata: { ...app_metadata, customer_id } }])
}

export const setLoginBuyerStepId = "set-login-buyer"

/** Says which member a login is; it may be a seller's as well. */
export const setLoginBuyerStep = createStep(
  setLoginBuyerStepId,
  async (input: Input, { container }) => {
    await write(container, input)
    return new StepResponse(input.customer_id, input.auth_identity_id)
  },
  async (auth_identity_id, { container }) => {
    if (auth_identity_id) await write(container, { auth_identity_id, customer_id: null })
  },
)
