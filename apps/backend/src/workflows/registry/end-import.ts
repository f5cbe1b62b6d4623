import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../staff/audit"
import { recordAuditStep } from "../staff/steps/record-audit"
import { saveImportStep, type ImportOutcome } from "./steps/save-import"

export type EndImportInput = { outcome: ImportOutcome; actor: Actor }

/** Notes how an import ended, and what it did. */
export const endImportWorkflow = createWorkflow("end-import", (input: EndImportInput) => {
  const id = saveImportStep(input.outcome)
  recordAuditStep(
    transform({ input, id }, ({ input, id }) => {
      const { state, rows_done, created, updated, unchanged, refused, flagged } = input.outcome
      return {
        actor: input.actor,
        action: state === "done" ? "import.run" : "import.fail",
        subject_type: "import",
        subject_id: id,
        subject_label: "UMKM",
        after: state === "done" ? { rows_done, created, updated, unchanged, refused, flagged } : null,
      }
    }),
  )
  return new WorkflowResponse({ id })
})
