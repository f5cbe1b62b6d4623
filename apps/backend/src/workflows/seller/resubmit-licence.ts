import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerResubmitLicenceInput } from "@sebiduk/contracts"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { licenceEntry } from "./licence-entry"
import { findLicenceTypeStep } from "./steps/find-licence-type"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { planResubmissionStep } from "./steps/plan-resubmission"
import { validateLicenceStep } from "./steps/validate-licence"
import { validateLicenceOwnerStep } from "./steps/validate-licence-owner"
import { writeLicenceStep } from "./steps/write-licence"

export type ResubmitLicenceInput = {
  seller_id: string
  licence_id: string
  actor: Actor
  licence: SellerResubmitLicenceInput
}

export const resubmitLicenceWorkflowId = "resubmit-licence"

/** Hands a licence to the kecamatan again, corrected or renewed on its own row. Safe to repeat. */
export const resubmitLicenceWorkflow = createWorkflow(
  resubmitLicenceWorkflowId,
  (input: ResubmitLicenceInput) => {
    const type = findLicenceTypeStep(input.licence_id)
    const { number } = validateLicenceStep({ type, licence: input.licence })
    const key = transform({ input, type, number }, ({ input, type, number }) => [
      input.seller_id,
      input.licence_id,
      `licence:${type}:${number}`,
    ])
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const shop = loadOpenShopStep(input.seller_id)
    const plan = planResubmissionStep({
      shop,
      licence_id: input.licence_id,
      licence: input.licence,
      number,
    })
    validateLicenceOwnerStep({
      seller_id: input.seller_id,
      business_id: plan.business_id,
      type,
      number,
      evidence_id: input.licence.evidence_id,
    })
    const id = writeLicenceStep({ plan, type, number, licence: input.licence })
    when("not-waiting-yet", { plan }, ({ plan }) => plan.act !== "same").then(() => {
      const entry = transform({ input, shop, plan, id, type, number }, ({ input, ...facts }) =>
        licenceEntry({ ...facts, actor: input.actor }),
      )
      recordAuditStep(entry)
    })
    releaseLockStep({ key })
    return new WorkflowResponse({ id })
  },
)
