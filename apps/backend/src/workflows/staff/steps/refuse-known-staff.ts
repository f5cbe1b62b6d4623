import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { Refused } from "../../../refused"

/** @throws Refused STAFF_EXISTS (409) for an e-mail that is somebody's of the office already, or invited */
export const refuseKnownStaffStep = createStep("refuse-known-staff", async (email: string, { container }) => {
  const [known] = await container.resolve<StaffService>(STAFF_MODULE).listStaffMembers({ email }, { take: 1 })
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (known ?? user) {
    throw new Refused(409, {
      code: "STAFF_EXISTS",
      message: "This e-mail belongs to somebody of the office",
      fields: { email: { code: "STAFF_EXISTS" } },
    })
  }
  return new StepResponse(undefined)
})
