import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerSubmitLicenceInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { licenceEntry } from "./licence-entry"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { planLicenceStep } from "./steps/plan-licence"
import { validateLicenceStep } from "./steps/validate-licence"
import { validateLicenceOwnerStep } from "./steps/validate-licence-owner"
import { writeLicenceStep } from "./steps/write-licence"

export type SubmitLicenceInput = { seller_id: string; actor: Actor; licence: SellerSubmitLicenceInput }

export const submitLicenceWorkflowId = "submit-licence"

/**
 * Hands a licence of the shop's business to the kecamatan. Safe to repeat: one of the same type and number that waits
 * already is the answer; beside an approved one it is a renewal.
 */
export const submitLicenceWorkflow = createWorkflow(submitLicenceWorkflowId, (input: SubmitLicenceInput) => {
  const { type } = input.licence
  const said = transform({ input }, ({ input: { licence } }) => {
    const { type: _type, ...rest } = licence
    return rest
  })
  const { number } = validateLicenceStep({ type, licence: said })
  // The number too: two businesses must not both find it free.
  const key = transform({ input, number }, ({ input, number }) => [
    input.seller_id,
    `licence:${input.licence.type}:${number}`,
  ])
  acquireLockStep({ key, timeout: 10, ttl: 30 })
  const shop = loadOpenShopStep(input.seller_id)
  const plan = planLicenceStep({ shop, type, number })
  validateLicenceOwnerStep({
    seller_id: input.seller_id,
    business_id: plan.business_id,
    type,
    number,
    evidence_id: input.licence.evidence_id,
  })
  const id = writeLicenceStep({ plan, type, number, licence: said })
  when("not-waiting-yet", { plan }, ({ plan }) => plan.act !== "same").then(() => {
    const entry = transform({ input, shop, plan, id, number }, ({ input, ...facts }) =>
      licenceEntry({ ...facts, actor: input.actor, type: input.licence.type }),
    )
    recordAuditStep(entry)
  })
  releaseLockStep({ key })
  return new WorkflowResponse({ id })
})
