import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { notFound } from "../../../refused"

/** @throws Refused INVITATION_NOT_FOUND (404) when nobody of the office was invited by it */
export const findInvitedStaffStep = createStep(
  "find-invited-staff",
  async (invite_id: string, { container }) => {
    const service = container.resolve<StaffService>(STAFF_MODULE)
    const [row] = await service.listStaffMembers({ invite_id, user_id: null }, { take: 1 })
    if (!row) throw notFound("INVITATION_NOT_FOUND", "This invitation is not valid any more")
    return new StepResponse(row)
  },
)
