import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { giveBackUses } from "../coupon-uses"

export const giveBackUsesStepId = "give-back-uses"

/** The coupons of a purchase of which nothing is left, and nothing was paid, may be used by others again. */
export const giveBackUsesStep = createStep(giveBackUsesStepId, async (order_ids: string[], { container }) => {
  if (order_ids.length > 0) await giveBackUses(container, { id: order_ids })
  return new StepResponse(order_ids.length)
})
