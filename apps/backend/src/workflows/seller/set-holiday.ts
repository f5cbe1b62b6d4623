import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SellerSetHolidayInput } from "@sebiduk/contracts"
import { loadOpenShopStep } from "./steps/load-open-shop"
import { updateSellerStep } from "./steps/update-seller"
import { validateHolidayStep } from "./steps/validate-holiday"

export type SetHolidayInput = { seller_id: string; holiday: SellerSetHolidayInput }

export const setHolidayWorkflowId = "set-holiday"

/** Says on which days a shop rests, in place of what it said before. Safe to repeat. */
export const setHolidayWorkflow = createWorkflow(setHolidayWorkflowId, (input: SetHolidayInput) => {
  validateHolidayStep(input.holiday)
  acquireLockStep({ key: input.seller_id, timeout: 10, ttl: 30 })
  loadOpenShopStep(input.seller_id)
  const update = transform({ input }, ({ input: { seller_id, holiday } }) => ({
    id: seller_id,
    holiday_from: holiday.from,
    holiday_until: holiday.until,
    holiday_note: holiday.note,
  }))
  updateSellerStep(update)
  releaseLockStep({ key: input.seller_id })
  return new WorkflowResponse({ seller_id: input.seller_id })
})
