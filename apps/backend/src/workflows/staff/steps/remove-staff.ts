import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"

/** Takes somebody out of the office; their login stays, without a role. */
export const removeStaffStep = createStep(
  "remove-staff",
  async (id: string, { container }) => {
    await container.resolve<StaffService>(STAFF_MODULE).softDeleteStaffMembers(id)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<StaffService>(STAFF_MODULE).restoreStaffMembers(id)
  },
)
