import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { SYSTEM } from "./audit"
import { createStaffStep } from "./steps/create-staff"
import { findUserForStaffStep } from "./steps/find-user-for-staff"
import { recordAuditStep } from "./steps/record-audit"

/** Gives a user of the admin the role of administrator; from the command line only. */
export const appointAdministratorWorkflow = createWorkflow(
  "appoint-administrator",
  (input: { email: string }) => {
    const user = findUserForStaffStep(input.email)
    const staff = createStaffStep(
      transform({ input, user }, ({ input, user }) => ({
        name: user.name,
        email: input.email,
        role: "administrator" as const,
        kecamatan_code: null,
        kecamatan: null,
        user_id: user.user_id,
        invite_id: null,
      })),
    )
    recordAuditStep(
      transform({ user, staff }, ({ user, staff }) => ({
        actor: SYSTEM,
        action: "staff.appoint",
        subject_type: "staff",
        subject_id: staff.id,
        subject_label: user.name,
        after: { role: "administrator" },
      })),
    )
    return new WorkflowResponse(staff.id)
  },
)
