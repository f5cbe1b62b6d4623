import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { StaffService } from "../../../modules/staff/service"
import { toAuditRow, type AuditInput } from "./record-audit"

/** Several lines of the audit trail in one write; like the single one it stands last. */
export const recordAuditsStep = createStep("record-audits", async (entries: AuditInput[], { container }) => {
  if (entries.length > 0) {
    await container.resolve<StaffService>(STAFF_MODULE).createAuditEntries(entries.map(toAuditRow))
  }
  return new StepResponse(entries.length)
})
