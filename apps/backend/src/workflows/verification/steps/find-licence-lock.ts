import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadLicenceSubject } from "../licence-subject"

/** Answers under which lock a licence is changed: that of its shop, else that of its business. */
export const findLicenceLockStep = createStep("find-licence-lock", async (id: string, { container }) => {
  const { business, business_id } = await loadLicenceSubject(container, id)
  return new StepResponse(business.seller?.id ?? business_id)
})
