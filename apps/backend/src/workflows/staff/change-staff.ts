import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { AdminUpdateStaffInput } from "@sebiduk/contracts"
import type { Actor } from "./audit"
import { STAFF_LOCK } from "./invite-staff"
import { findKecamatanStep } from "./steps/find-kecamatan"
import { loadStaffStep } from "./steps/load-staff"
import { recordAuditStep } from "./steps/record-audit"
import { updateStaffStep } from "./steps/update-staff"

export const changeStaffWorkflowId = "change-staff"

/** Gives somebody another role or kecamatan; it counts from their next request on. */
export const changeStaffWorkflow = createWorkflow(
  changeStaffWorkflowId,
  (input: AdminUpdateStaffInput & { id: string; actor: Actor }) => {
    acquireLockStep({ key: STAFF_LOCK, timeout: 5, ttl: 30 })
    const before = loadStaffStep(
      transform({ input }, ({ input }) => ({
        id: input.id,
        keeps_administrator: input.role === "administrator",
      })),
    )
    const place = findKecamatanStep(input)
    updateStaffStep(
      transform({ input, place }, ({ input, place }) => ({
        id: input.id,
        role: input.role,
        kecamatan_code: place.kecamatan_code,
        kecamatan: place.kecamatan,
      })),
    )
    releaseLockStep({ key: STAFF_LOCK })
    recordAuditStep(
      transform({ input, before, place }, ({ input, before, place }) => ({
        actor: input.actor,
        action: "staff.update",
        subject_type: "staff",
        subject_id: input.id,
        subject_label: before.name,
        before: { role: before.role, kecamatan: before.kecamatan },
        after: { role: input.role, kecamatan: place.kecamatan },
      })),
    )
    return new WorkflowResponse(input.id)
  },
)
