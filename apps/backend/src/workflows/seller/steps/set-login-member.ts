import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"

type Input = { auth_identity_id: string; member_id: string | null }

const MemberId = z.string().nullable().catch(null)

async function write(container: MedusaContainer, { auth_identity_id, member_id }: Input): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const { app_metadata } = await auth.retrieveAuthIdentity(auth_identity_id)
  await auth.updateAuthIdentities([
    { id: auth_identity_id, app_metadata: { ...app_metadata, seller_id: member_id } },
  ])
}

export const setLoginMemberStepId = "set-login-member"

/**
 * Says whom a login acts for; null for nobody. Core's `setAuthAppMetadataStep` would do, but for two things: it
 * refuses a login that was cleared before, and its undo leaves the id behind, since updates merge the JSON.
 */
export const setLoginMemberStep = createStep(
  setLoginMemberStepId,
  async (input: Input, { container }) => {
    const { app_metadata } = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(input.auth_identity_id)
    await write(container, input)
    const member_id = MemberId.parse(app_metadata?.["seller_id"])
    return new StepResponse(input.member_id, { auth_identity_id: input.auth_identity_id, member_id })
  },
  async (before, { container }) => {
    if (before) await write(container, before)
  },
)
