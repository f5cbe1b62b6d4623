import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"

/** @throws MedusaError when the admin has no such user, or the user has a role */
export const findUserForStaffStep = createStep(
  "find-user-for-staff",
  async (email: string, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
    if (!user) throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no user ${email}`)
    const [staff] = await container
      .resolve<StaffService>(STAFF_MODULE)
      .listStaffMembers({ user_id: user.id }, { take: 1 })
    if (staff) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${email} is ${staff.role} already`)
    const name = [user.first_name, user.last_name].filter(Boolean).join(" ") || email
    return new StepResponse({ user_id: user.id, name })
  },
)
