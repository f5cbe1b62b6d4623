import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { Refused } from "../../../refused"

/**
 * The user of an e-mail who has no role: somebody who left the office and comes back. Null for a stranger.
 * @throws Refused STAFF_EXISTS (409) for an e-mail that is somebody's of the office already, or invited
 */
export const findFormerStaffStep = createStep("find-former-staff", async (email: string, { container }) => {
  const [known] = await container.resolve<StaffService>(STAFF_MODULE).listStaffMembers({ email }, { take: 1 })
  if (known) {
    throw new Refused(409, {
      code: "STAFF_EXISTS",
      message: "This e-mail belongs to somebody of the office",
      fields: { email: { code: "STAFF_EXISTS" } },
    })
  }
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  return new StepResponse({ user_id: user?.id ?? null })
})
