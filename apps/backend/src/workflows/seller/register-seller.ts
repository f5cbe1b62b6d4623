import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { MemberRight } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { createMemberStep } from "./steps/create-member"
import { createSellerStep } from "./steps/create-seller"
import { findLoginStep } from "./steps/find-login"
import { setLoginMemberStep } from "./steps/set-login-member"

export type RegisterSellerInput = {
  auth_identity_id: string
  /** Of the person. */
  name: string
  /** E.164. */
  phone: string
}

export const registerSellerWorkflowId = "register-seller"

/**
 * Opens a draft shop for a login and makes its person the owner. Safe to repeat: under the login's lock, the shop it
 * already acts for is the answer.
 */
export const registerSellerWorkflow = createWorkflow(
  registerSellerWorkflowId,
  (input: RegisterSellerInput) => {
    const key = transform({ input }, ({ input }) => `seller-login:${input.auth_identity_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const login = findLoginStep(input.auth_identity_id)
    const opened = when("no-shop-yet", { login }, ({ login }) => login.member === null).then(() => {
      const seller_id = createSellerStep({ name: input.name })
      const member = transform({ input, login, seller_id }, ({ input, login, seller_id }) => ({
        seller_id,
        name: input.name,
        email: login.email,
        phone: input.phone,
        rights: ["owner"] satisfies MemberRight[],
      }))
      const member_id = createMemberStep(member)
      setLoginMemberStep({ auth_identity_id: input.auth_identity_id, member_id })
      const entry = transform({ input, seller_id, member_id }, ({ input, seller_id, member_id }) => ({
        actor: { type: "seller", id: member_id, name: input.name } satisfies Actor,
        action: "seller.register",
        subject_type: "seller",
        subject_id: seller_id,
        subject_label: input.name,
        after: { status: "draft" },
      }))
      recordAuditStep(entry)
      return seller_id
    })
    const seller_id = transform(
      { login, opened },
      ({ login, opened }) => login.member?.seller_id ?? opened ?? "",
    )
    releaseLockStep({ key })
    return new WorkflowResponse({ seller_id })
  },
)
