import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { conflict, notFound } from "../../../refused"

/**
 * One member of staff, for a change that `keeps_administrator` or not.
 * @throws Refused STAFF_NOT_FOUND (404), LAST_ADMINISTRATOR (409)
 */
export const loadStaffStep = createStep(
  "load-staff",
  async ({ id, keeps_administrator }: { id: string; keeps_administrator: boolean }, { container }) => {
    const service = container.resolve<StaffService>(STAFF_MODULE)
    const [row] = await service.listStaffMembers({ id }, { take: 1 })
    if (!row) throw notFound("STAFF_NOT_FOUND", "There is nobody by this id")
    if (row.role === "administrator" && row.user_id !== null && !keeps_administrator) {
      // An invitation that waits is no administrator yet.
      const others = await service.listStaffMembers({
        role: "administrator",
        user_id: { $ne: null },
        id: { $ne: id },
      })
      if (others.length === 0)
        throw conflict("LAST_ADMINISTRATOR", "The office would be left without an administrator")
    }
    return new StepResponse(row)
  },
)
