import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { updateSellerStep } from "./steps/update-seller"

export type EndHolidayInput = { seller_id: string }

export const endHolidayWorkflowId = "end-holiday"

/** Takes a holiday back, or ends it now. Safe to repeat. */
export const endHolidayWorkflow = createWorkflow(endHolidayWorkflowId, (input: EndHolidayInput) => {
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  loadOpenShopStep(input.seller_id)
  updateSellerStep({ id: input.seller_id, holiday_from: null, holiday_until: null, holiday_note: null })
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
