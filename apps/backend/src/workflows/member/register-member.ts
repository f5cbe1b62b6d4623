import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { BuyerFacts, Locale } from "@sebiduk/contracts"
import { createBuyerStep } from "./steps/create-buyer"
import { findBuyerLoginStep } from "./steps/find-buyer-login"
import { setLoginBuyerStep } from "./steps/set-login-buyer"

export type RegisterMemberInput = {
  auth_identity_id: string
  name: string
  /** E.164. */
  phone: string
  locale: Locale
}

export const registerMemberWorkflowId = "register-member"

/**
 * Makes a login that of a member, under its own e-mail; what they bought as a guest stays a guest's, as nobody proved
 * whose that e-mail is. Safe to repeat: under the login's lock, the member it already is is the answer. Core's own
 * workflow would take any e-mail, and refuses a login whose member was deleted.
 */
export const registerMemberWorkflow = createWorkflow(
  registerMemberWorkflowId,
  (input: RegisterMemberInput) => {
    const key = transform({ input }, ({ input }) => `member-login:${input.auth_identity_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const login = findBuyerLoginStep(input.auth_identity_id)
    const made = when("no-member-yet", { login }, ({ login }) => login.customer_id === null).then(() => {
      const customer_id = createBuyerStep(
        transform({ input, login }, ({ input, login }) => ({
          email: login.email,
          first_name: input.name,
          phone: input.phone,
          metadata: { locale: input.locale } satisfies BuyerFacts,
        })),
      )
      setLoginBuyerStep({ auth_identity_id: input.auth_identity_id, customer_id })
      return customer_id
    })
    const customer_id = transform({ login, made }, ({ login, made }) => login.customer_id ?? made ?? "")
    releaseLockStep({ key })
    return new WorkflowResponse({ customer_id })
  },
)
