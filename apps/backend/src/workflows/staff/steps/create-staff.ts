import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StaffRole } from "@sebiduk/contracts"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import type { Place } from "./find-kecamatan"

export type NewStaff = Place & {
  name: string
  email: string
  role: StaffRole
  user_id: string | null
  invite_id: string | null
}

/** Writes one member of staff. */
export const createStaffStep = createStep(
  "create-staff",
  async (input: NewStaff, { container }) => {
    const row = await container.resolve<StaffService>(STAFF_MODULE).createStaffMembers(input)
    return new StepResponse(row, row.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<StaffService>(STAFF_MODULE).deleteStaffMembers(id)
  },
)
