import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { onboardingProgress, refuseTransition, SELLER_TRANSITIONS } from "@sebiduk/domain"
import { conflict } from "../../../refused"
import type { ShopFacts } from "../shop-facts"
import { toOnboarding } from "../shop-view"

type Verdict = { is_new: boolean; submitted_at: Date | null }

export const validateSubmissionStepId = "validate-submission"

/** Whether a shop can go to the office now; false when it is there already. */
export const validateSubmissionStep = createStep(validateSubmissionStepId, async (shop: ShopFacts) => {
  const { status } = shop
  if (status === "in_review") return new StepResponse<Verdict>({ is_new: false, submitted_at: null })
  if (refuseTransition(SELLER_TRANSITIONS, status, "in_review")) {
    throw conflict("SELLER_STATE", `The shop is ${status}`, { state: status })
  }
  const { next_step } = onboardingProgress(toOnboarding(shop))
  if (next_step !== null && next_step !== "submit") {
    throw conflict("STEP_MISSING", `First comes the step ${next_step}`, { step: next_step })
  }
  return new StepResponse<Verdict>({ is_new: true, submitted_at: new Date() })
})
