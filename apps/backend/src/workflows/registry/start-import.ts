import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { claimImportStep, type ImportClaim } from "./steps/claim-import"

/** Marks an import as running and keeps every other one waiting; who called it works the file off. */
export const startImportWorkflow = createWorkflow("start-import", (input: ImportClaim & { actor: Actor }) => {
  const claimed = claimImportStep({ id: input.id, owner: input.owner })
  recordAuditStep(
    transform({ input, claimed }, ({ input, claimed }) => ({
      actor: input.actor,
      action: "import.start",
      subject_type: "import",
      subject_id: input.id,
      subject_label: claimed.file_name,
    })),
  )
  return new WorkflowResponse(claimed)
})
