import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { updateSellerStep } from "./steps/update-seller"
import { validateSubmissionStep } from "./steps/validate-submission"

export type SubmitShopInput = { seller_id: string; actor: Actor }

export const submitShopWorkflowId = "submit-shop"

/** Hands a shop to the office once every step before is done. Safe to repeat: a shop in review stays as it is. */
export const submitShopWorkflow = createWorkflow(submitShopWorkflowId, (input: SubmitShopInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  const shop = loadOpenShopStep(input.seller_id)
  const verdict = validateSubmissionStep(shop)
  when("not-in-review-yet", { verdict }, ({ verdict }) => verdict.is_new).then(() => {
    const update = transform({ input, verdict }, ({ input, verdict }) => ({
      id: input.seller_id,
      status: "in_review" as const,
      submitted_at: verdict.submitted_at,
    }))
    updateSellerStep(update)
    const entry = transform({ input, shop }, ({ input, shop }) => ({
      actor: input.actor,
      action: "seller.submit",
      subject_type: "seller",
      subject_id: input.seller_id,
      subject_label: shop.name,
      before: { status: shop.status },
      after: { status: "in_review" },
    }))
    recordAuditStep(entry)
  })
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
