import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LicenceKind } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import { planSubmission } from "../licence-plan"
import type { ShopFacts } from "../shop-facts"

type Input = { shop: ShopFacts; type: LicenceKind; number: string }

export const planLicenceStepId = "plan-licence"

/** Decides whether a submission is a new licence, one that is corrected, or one the office has already. */
export const planLicenceStep = createStep(planLicenceStepId, async ({ shop, type, number }: Input) => {
  if (!shop.business) throw conflict("STEP_MISSING", "First comes the step identity", { step: "identity" })
  const { act, licence_id } = planSubmission(shop.business.licences, { type, number })
  return new StepResponse({ act, licence_id, business_id: shop.business.id })
})
