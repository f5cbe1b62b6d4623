import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StaffRole } from "@sebiduk/contracts"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"

export type StaffUpdate = {
  id: string
  role?: StaffRole
  kecamatan_code?: string | null
  kecamatan?: string | null
  user_id?: string | null
  invite_id?: string | null
}

/** Changes columns of one member of staff. */
export const updateStaffStep = createStep(
  "update-staff",
  async (update: StaffUpdate, { container }) => {
    const service = container.resolve<StaffService>(STAFF_MODULE)
    const { id, role, kecamatan_code, kecamatan, user_id, invite_id } = await service.retrieveStaffMember(
      update.id,
    )
    const row = await service.updateStaffMembers(update)
    return new StepResponse(row, { id, role, kecamatan_code, kecamatan, user_id, invite_id })
  },
  async (before, { container }) => {
    if (before) await container.resolve<StaffService>(STAFF_MODULE).updateStaffMembers(before)
  },
)
